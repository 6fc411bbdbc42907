import { useState } from 'react';
import type { Gloss } from '#libs/contracts/localized-text';
import { splitByGlosses } from './split-by-glosses';
import styles from './localized-text.module.css';

/** A text in a language the reader may not know, its known words underlined; a tap tells what one means. */
export function GlossedText({ text, glosses }: { text: string; glosses: readonly Gloss[] }) {
  const [open, setOpen] = useState<number>();
  return (
    <>
      {splitByGlosses(text, glosses).map((part, at) =>
        part.meaning === undefined ? (
          part.text
        ) : (
          <span key={at}>
            <button
              type="button"
              className={styles.gloss}
              title={part.meaning}
              aria-expanded={open === at}
              onClick={() => setOpen(open === at ? undefined : at)}
            >
              {part.text}
            </button>
            {open === at && <span className={styles.meaning}>{part.meaning}</span>}
          </span>
        ),
      )}
    </>
  );
}
