import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { clockIn } from '../../../lib/time';
import { useNow } from '../../../lib/use-now';
import { useTeam } from '../../../lib/use-team';
import { cityOf } from '../../../lib/zone-names';
import { useReader } from '../message/reader';
import styles from './compose.module.css';

/** Says before sending that nobody of the other shore is at work, so that nobody waits for an answer. */
export function HoursNote({ projectId }: { projectId: string }) {
  const t = useTexts('channels');
  const locale = useInterfaceLocale();
  const now = useNow();
  const { mine } = useReader();
  const { items = [] } = useTeam(projectId);
  const others = items.filter(({ side }) => side !== mine.side);
  const [first] = others;
  if (!first || others.some(({ workingState }) => workingState.state !== 'off_hours')) return null;
  const values = { time: clockIn(now, first.timeZone), city: cityOf(first.timeZone, locale) };
  return <p className={styles.hours}>{t('hours.off', values)}</p>;
}
