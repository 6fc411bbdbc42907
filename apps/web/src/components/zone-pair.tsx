import { useInterfaceLocale } from '../lib/i18n';
import { onShores, shiftMark, type Shore } from '../lib/time';
import { useShores } from '../lib/use-shores';
import { classes } from './classes';
import styles from './shore-time.module.css';

/**
 * One instant on both shores: `Tue 13 Oct · 10:00 Berlin · 16:00 Shanghai`, `+1` where the day differs.
 * `at` is ISO-8601. Without `shores` it is the reader's and the other one; a deadline gives its zone of intent as `other`.
 */
export function ZonePair({
  at,
  shores,
  other,
  stacked = false,
}: {
  at: string;
  shores?: readonly Shore[];
  other?: string;
  stacked?: boolean;
}) {
  const locale = useInterfaceLocale();
  const usual = useShores(other);
  const times = onShores(new Date(at), shores ?? usual, locale);
  return (
    <time dateTime={at} className={classes(styles.pair, stacked && styles.stacked)}>
      <span>{times[0]?.date}</span>
      {times.map((time) => (
        <span key={time.timeZone}>
          <span className={styles.dot}> · </span>
          <span className={classes(styles.time, styles[time.side])}>
            {locale === 'en' ? `${time.clock} ${time.city}` : `${time.city} ${time.clock}`}
            {time.dayShift !== 0 && <span className={styles.shift}>{shiftMark(time.dayShift)}</span>}
          </span>
        </span>
      ))}
    </time>
  );
}
