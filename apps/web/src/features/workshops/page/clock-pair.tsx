import shoreTime from '../../../components/shore-time.module.css';
import { useInterfaceLocale } from '../../../lib/i18n';
import { onShores, shiftMark, type Shore } from '../../../lib/time';
import styles from './page.module.css';

/** The clock of each shore, one over the other; the cities stand above the list and are read with each time. */
export function ClockPair({ at, shores }: { at: string; shores: readonly Shore[] }) {
  const locale = useInterfaceLocale();
  return (
    <time dateTime={at} className={styles.clocks}>
      {onShores(new Date(at), shores, locale).map(({ timeZone, side, city, clock, dayShift }) => (
        <span key={timeZone} className={shoreTime[side]}>
          {clock} <span className="visually-hidden">{city}</span>
          {dayShift !== 0 && <span className={shoreTime.shift}>{shiftMark(dayShift)}</span>}
        </span>
      ))}
    </time>
  );
}
