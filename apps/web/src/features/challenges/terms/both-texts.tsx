import type { LocalizedView } from '#libs/contracts/localized-text';
import { useInterfaceLocale } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import styles from './terms.module.css';

/** A text in all its languages side by side, the reader's first. */
export function BothTexts({ text }: { text: LocalizedView }) {
  const locale = useInterfaceLocale();
  const variants = text.variants ?? { [text.locale]: text };
  const tags = Object.keys(variants).sort((a, b) => Number(b === text.locale) - Number(a === text.locale));
  return (
    <div className={styles.both}>
      {tags.map((tag) => (
        <article
          key={tag}
          className={styles.paper}
          lang={tag}
          tabIndex={0}
          aria-label={languageName(tag, locale)}
        >
          {variants[tag]?.text}
        </article>
      ))}
    </div>
  );
}
