import { Icon } from '../../components/icon';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { clockIn } from '../../lib/time';
import { useNow } from '../../lib/use-now';
import { useShores } from '../../lib/use-shores';
import { USUAL_WEEK, workingUntil, type WorkingWeek } from '../../lib/working-state';
import { cityOf } from '../../lib/zone-names';
import styles from './header.module.css';

/** My clock and the other shore's, each with whether people work there now. */
export function Clocks() {
  const t = useTexts('app');
  const me = useMe();
  const [mine, theirs] = useShores();
  return (
    <div className={styles.clocks}>
      <Clock label={t('clock.mine')} timeZone={mine.timeZone} week={me?.workingHours ?? USUAL_WEEK} />
      <Icon name="both" size={16} />
      <Clock label={t('clock.theirs')} timeZone={theirs.timeZone} week={USUAL_WEEK} />
    </div>
  );
}

function Clock({ label, timeZone, week }: { label: string; timeZone: string; week: WorkingWeek }) {
  const t = useTexts('app');
  const locale = useInterfaceLocale();
  const now = useNow();
  const until = workingUntil(now, timeZone, week);
  const city = cityOf(timeZone, locale);
  return (
    <span className={styles.clock}>
      <span className="visually-hidden">{label}: </span>
      <span className={until ? styles.dot : `${styles.dot} ${styles.off}`} />
      <b>{clockIn(now, timeZone)}</b>
      <span>
        {city}
        <span className={styles.state}> · {until ? t('clock.until', { time: until }) : t('clock.off')}</span>
      </span>
    </span>
  );
}
