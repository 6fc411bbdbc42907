import { useTexts } from '../../../lib/i18n';
import { useNow } from '../../../lib/use-now';
import { useShores } from '../../../lib/use-shores';
import { daysLeft } from './days-left';
import styles from './page.module.css';

/** How long there is still time: a mark a day, weekends pale, the last one red. */
export function DaysStrip({ at }: { at: string }) {
  const t = useTexts('challenges');
  const now = useNow();
  const [mine] = useShores();
  const { days, marks } = daysLeft(now, new Date(at), mine.timeZone);
  if (new Date(at) < now) return <p className={styles.note}>{t('deadlinePassed')}</p>;
  return (
    <div className={styles.strip}>
      <div className={styles.marks} aria-hidden="true">
        {marks.map(({ kind }, place) => (
          <span key={place} className={styles[kind]} />
        ))}
      </div>
      <p className={styles.note}>{t('daysLeft', { count: days })}</p>
    </div>
  );
}
