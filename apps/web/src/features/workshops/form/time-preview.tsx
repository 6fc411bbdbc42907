import { Icon } from '../../../components/icon';
import { OverlapStrip } from '../../../components/overlap-strip';
import { ZonePair } from '../../../components/zone-pair';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { sideOfZone } from '../../../lib/time';
import { instantOf, type WallClock } from '../../../lib/wall-clock';
import { USUAL_WEEK } from '../../../lib/working-state';
import { cityOf } from '../../../lib/zone-names';
import { inhumaneTime } from '../humane';
import styles from './form.module.css';

/** What a wall clock means on both shores: the pair of times, both working days, and a word where it robs sleep. */
export function TimePreview({
  start,
  secondZone,
  minutes,
}: {
  start: WallClock;
  secondZone: string;
  minutes: number;
}) {
  const t = useTexts('workshops');
  const locale = useInterfaceLocale();
  const me = useMe();
  const startsAt = instantOf(start);
  if (!startsAt) return null;
  const zones = secondZone === start.timeZone ? [secondZone] : [start.timeZone, secondZone];
  const shores = zones.map((timeZone) => ({
    timeZone,
    side: sideOfZone(timeZone),
    week: me?.timeZone === timeZone ? me.workingHours : USUAL_WEEK,
  }));
  const lost = zones.flatMap((zone) => {
    const time = inhumaneTime(startsAt, minutes, zone);
    return time === undefined ? [] : [t('outsideDay', { city: cityOf(zone, locale), time })];
  });
  return (
    <div className={styles.preview} aria-live="polite">
      <ZonePair at={startsAt.toISOString()} shores={shores} />
      <OverlapStrip shores={shores} event={{ startsAt, minutes }} />
      {lost.map((words) => (
        <p key={words} className={styles.warning}>
          <Icon name="warning" size={16} />
          {words}
        </p>
      ))}
    </div>
  );
}
