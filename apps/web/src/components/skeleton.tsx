import { useTexts } from '../lib/i18n';
import styles from './state.module.css';

/** Grey lines where text will be; keeps the place so that nothing jumps. */
export function Skeleton({ lines = 3, height = 16 }: { lines?: number; height?: number }) {
  const t = useTexts('app');
  return (
    <div className={styles.skeleton} role="status" aria-label={t('state.loading')}>
      {Array.from({ length: lines }, (_, at) => (
        <div key={at} className={styles.bar} style={{ height, width: `${[100, 92, 64][at % 3]}%` }} />
      ))}
    </div>
  );
}
