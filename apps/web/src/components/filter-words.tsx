import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './filter-words.module.css';

/** Choices of a list in a line. Holds `FilterWord`s. */
export function FilterWords({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.words} aria-label={label}>
      {children}
    </nav>
  );
}

/** One choice: a link to the list it gives. What is chosen is not for the router to guess from the address. */
export const FilterWord = createLink(
  ({ isChosen, ...rest }: ComponentPropsWithRef<'a'> & { isChosen: boolean }) => (
    <a {...rest} className={styles.word} aria-current={isChosen ? 'true' : undefined} />
  ),
);
