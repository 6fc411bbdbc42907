import type { TextPart } from '#libs/contracts/amendments';
import { useTexts } from '../../../lib/i18n';
import styles from './amendments.module.css';

/** A text with what went crossed out and what came underlined; said in words for whoever does not see it. */
export function ChangedText({ parts, locale }: { parts: readonly TextPart[]; locale: string }) {
  const t = useTexts('challenges');
  return (
    <div className={styles.text} lang={locale}>
      {parts.map(({ kind, text }, n) => {
        if (kind === 'same') return <Unchanged key={n} text={text} />;
        const Element = kind === 'added' ? 'ins' : 'del';
        return (
          <Element key={n}>
            <span className="visually-hidden">{t(`amendment.${kind}`)} </span>
            {text}
          </Element>
        );
      })}
    </div>
  );
}

/** A page of what stayed would hide what changed. */
const LONG = 240;

function Unchanged({ text }: { text: string }) {
  const t = useTexts('challenges');
  if (text.length < LONG) return text;
  return (
    <details className={styles.unchanged}>
      <summary>{t('amendment.unchanged')}</summary>
      {text.trim()}
    </details>
  );
}
