import type { ReactNode } from 'react';
import { Card } from './card';
import styles from './rows.module.css';

/** A card of rows. Holds `Row`s. */
export function Rows({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <Card as="ul" flush className={styles.rows} aria-label={label}>
      {children}
    </Card>
  );
}

/** One thing in a line: what it is, a note below, and at the end a state and at most one verb. */
export function Row({
  start,
  title,
  note,
  end,
}: {
  start?: ReactNode;
  title: ReactNode;
  note?: ReactNode;
  end?: ReactNode;
}) {
  return (
    <li className={styles.row}>
      {start}
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </div>
      {end && <div className={styles.end}>{end}</div>}
    </li>
  );
}
