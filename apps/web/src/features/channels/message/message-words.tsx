import type { Gloss } from '#libs/contracts/localized-text';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { classes } from '../../../components/classes';
import { GlossedText } from '../../../components/glossed-text';
import { useTexts } from '../../../lib/i18n';
import styles from './message.module.css';
import { isLong, partsOf, type MessagePart } from './message-parts';

/** The words of a message in their language; of a long one the beginning, until the reader wants the whole. */
export function MessageWords({
  text,
  lang,
  glosses,
}: {
  text: string;
  lang?: string;
  glosses?: readonly Gloss[];
}) {
  const t = useTexts('channels');
  const [whole, setWhole] = useState(false);
  const long = isLong(text);
  return (
    <div>
      <div
        className={classes(styles.words, long && !whole && styles.folded)}
        lang={lang}
        // What is reached by keyboard must not lie behind the fold.
        onFocus={long ? () => setWhole(true) : undefined}
      >
        {partsOf(text).map((part, at) => (
          <Part key={at} part={part} glosses={glosses} />
        ))}
      </div>
      {long && (
        <Button kind="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('message.less') : t('message.whole')}
        </Button>
      )}
    </div>
  );
}

function Part({ part: { kind, text }, glosses }: { part: MessagePart; glosses?: readonly Gloss[] }) {
  if (kind === 'code') return <code className={styles.code}>{text}</code>;
  if (kind === 'link') {
    return (
      <a className={styles.link} href={text} target="_blank" rel="noopener noreferrer nofollow">
        {text}
      </a>
    );
  }
  if (kind === 'text') return glosses ? <GlossedText text={text} glosses={glosses} /> : text;
  return (
    <pre className={styles.block} tabIndex={0} translate="no">
      <code>{text}</code>
    </pre>
  );
}
