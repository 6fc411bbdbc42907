import { useTexts } from '../../../lib/i18n';
import styles from './evaluation.module.css';

const STEPS = 20;
const TALLEST = 3;

/** How the reviews of one submission lie between 0 and 100: a bar for each fifth point, and a line at the mean. */
export function Distribution({ totals, mean }: { totals: readonly number[]; mean: number | null }) {
  const t = useTexts('challenges');
  const counts = Array.from({ length: STEPS }, () => 0);
  for (const total of totals) {
    const step = Math.min(STEPS - 1, Math.floor((total / 100) * STEPS));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return (
    <span
      className={styles.distribution}
      role="img"
      aria-label={t('ranking.values', { values: totals.map((total) => Math.round(total)).join(', ') || '–' })}
    >
      {counts.map((count, step) => (
        <span
          key={step}
          className={count > 0 ? styles.some : styles.none}
          style={{ height: `${count === 0 ? 8 : 30 + (70 * Math.min(count, TALLEST)) / TALLEST}%` }}
        />
      ))}
      {mean !== null && <span className={styles.at} style={{ left: `${mean}%` }} />}
    </span>
  );
}
