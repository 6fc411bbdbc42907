import { useInterfaceLocale, useTexts } from '../lib/i18n';
import { commonWork, dayStart, workOf, type Stretch } from '../lib/overlap';
import type { Shore } from '../lib/time';
import { useNow } from '../lib/use-now';
import type { WorkingWeek } from '../lib/working-state';
import { cityOf } from '../lib/zone-names';
import styles from './overlap-strip.module.css';

const DAY = 86_400_000;
const HOURS = ['0', '6', '12', '18', '24'];

/** Today as a strip for each shore, on the first one's clock: working hours, what they share, and now. */
export function OverlapStrip({ shores }: { shores: readonly (Shore & { week: WorkingWeek })[] }) {
  const t = useTexts('app');
  const locale = useInterfaceLocale();
  const now = useNow();
  const start = dayStart(now, shores[0]?.timeZone ?? 'UTC');
  const shared = commonWork(start, shores);
  const words = shared.map(({ from, to }) => `${hour(from)}–${hour(to)}`).join(', ');
  return (
    <figure className={styles.strip}>
      <figcaption className={styles.note}>
        {words ? t('overlap.shared', { hours: words }) : t('overlap.none')}
      </figcaption>
      {shores.map((shore) => (
        <div key={shore.timeZone} className={styles.line}>
          <span>{cityOf(shore.timeZone, locale)}</span>
          <div className={styles.day} aria-hidden="true">
            {workOf(start, shore).map((one) => (
              <span key={one.from} className={`${styles.work} ${styles[shore.side]}`} style={place(one)} />
            ))}
            {shared.map((one) => (
              <span key={one.from} className={styles.both} style={place(one)} />
            ))}
            <span
              className={styles.now}
              style={{ left: `${((now.getTime() - start.getTime()) / DAY) * 100}%` }}
            />
          </div>
        </div>
      ))}
      <div className={styles.hours} aria-hidden="true">
        {HOURS.map((one) => (
          <span key={one}>{one}</span>
        ))}
      </div>
    </figure>
  );
}

const place = ({ from, to }: Stretch) => ({ left: `${from * 100}%`, width: `${(to - from) * 100}%` });

function hour(share: number): string {
  const minutes = Math.round(share * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
