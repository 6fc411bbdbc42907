import type { Column, Order } from './comparison';
import styles from './evaluation.module.css';

export interface Heading {
  by: Column;
  label: string;
  lang?: string;
}

/** The columns, each of which orders the rows when it is pressed. */
export function ComparisonHead({
  headings,
  order,
  onOrder,
}: {
  headings: readonly Heading[];
  order: Order;
  onOrder: (by: Column) => void;
}) {
  return (
    <thead>
      <tr>
        {headings.map(({ by, label, lang }) => (
          <th key={by} scope="col" lang={lang} aria-sort={order.by === by ? order.direction : 'none'}>
            <button type="button" className={styles.sort} onClick={() => onOrder(by)}>
              {label}
              <span aria-hidden="true">{order.by === by ? ARROWS[order.direction] : ''}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const ARROWS: Record<Order['direction'], string> = { ascending: ' ↑', descending: ' ↓' };
