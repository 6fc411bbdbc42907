import { useInterfaceLocale, useTexts } from '../lib/i18n';
import { commonWork, dayStart, workOf, type Stretch } from '../lib/overlap';
import type { Shore } from '../lib/time';
import { useNow } from '../lib/use-now';
import type { WorkingWeek } from '../lib/working-state';
import { cityOf } from '../lib/zone-names';
import styles from './overlap-strip.module.css';

const DAY = 86_400_000;
const HOURS = ['0', '6', '12', '18', '24'];

/**
 * A day as a strip for each shore, on the first one's clock: working hours and what they share. It is today with a mark
 * at the present, or the day of `event`, an appointment that is drawn over both.
 */
export function OverlapStrip({
  shores,
  event,
}: {
  shores: readonly (Shore & { week: WorkingWeek })[];
  event?: { startsAt: Date; minutes: number };
}) {
  const t = useTexts('app');
  const locale = useInterfaceLocale();
  const now = useNow();
  const start = dayStart(event?.startsAt ?? now, shores[0]?.timeZone ?? 'UTC');
  const shared = commonWork(start, shores);
  const hours = shared.map(({ from, to }) => `${hour(from)}–${hour(to)}`).join(', ');
  const [shownText, noneText] = event
    ? (['overlap.sharedThatDay', 'overlap.noneThatDay'] as const)
    : (['overlap.shared', 'overlap.none'] as const);
  const marked = event ? lengthOf(start, event) : { from: shareOf(start, now), to: shareOf(start, now) };
  return (
    <figure className={styles.strip}>
      <figcaption className={styles.note}>{hours ? t(shownText, { hours }) : t(noneText)}</figcaption>
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
            <span className={event ? styles.event : styles.now} style={place(marked)} />
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

const shareOf = (start: Date, at: Date): number => (at.getTime() - start.getTime()) / DAY;

/** What lies behind midnight is cut off: the strip shows one day. */
function lengthOf(start: Date, { startsAt, minutes }: { startsAt: Date; minutes: number }): Stretch {
  const from = shareOf(start, startsAt);
  return { from, to: Math.min(1, from + minutes / 1440) };
}

const place = ({ from, to }: Stretch) => ({
  left: `${from * 100}%`,
  ...(to > from && { width: `${(to - from) * 100}%` }),
});

function hour(share: number): string {
  const minutes = Math.round(share * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
