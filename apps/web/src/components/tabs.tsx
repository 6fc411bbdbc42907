import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './tabs.module.css';

/** Parts of one page, each with its own address: underlined words. Holds `TabLink`s. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {children}
    </nav>
  );
}

/** One part; the router marks the present one with `aria-current`. */
export const TabLink = createLink((props: ComponentPropsWithRef<'a'>) => (
  <a {...props} className={styles.tab} />
));
