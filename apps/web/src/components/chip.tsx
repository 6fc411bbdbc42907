import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classes } from './classes';

export type Tone = 'plain' | 'blue' | 'persimmon' | 'cinnabar' | 'jade';

/** Says a state in a word. At most four in a row; the colour only repeats what the word says. */
export function Chip({
  tone = 'plain',
  lang,
  children,
}: {
  tone?: Tone;
  lang?: string;
  children: ReactNode;
}) {
  return (
    <span className={classes(styles.chip, tone !== 'plain' && styles[tone])} lang={lang}>
      {children}
    </span>
  );
}

export function Chips({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
