import type { ReactNode } from 'react';
import styles from './state.module.css';

/** Nothing here yet: says what would be here and offers the next step. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.state}>
      <h2>{title}</h2>
      {children && <p className={styles.words}>{children}</p>}
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  );
}
