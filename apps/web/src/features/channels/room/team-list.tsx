import { Link } from '@tanstack/react-router';
import { Avatar } from '../../../components/avatar';
import { classes } from '../../../components/classes';
import { Icon } from '../../../components/icon';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { clockIn } from '../../../lib/time';
import { useNow } from '../../../lib/use-now';
import { useTeam } from '../../../lib/use-team';
import { cityOf } from '../../../lib/zone-names';
import type { Presence } from '../live/use-presence';
import styles from './room.module.css';

/** Who is in the project: their clock, and whether they are here, at work or off. */
export function TeamList({
  projectId,
  hybrid,
  presence,
}: {
  projectId: string;
  hybrid: boolean | undefined;
  presence: Presence;
}) {
  const t = useTexts('channels');
  const locale = useInterfaceLocale();
  const now = useNow();
  const { items = [] } = useTeam(projectId);
  return (
    <section className={styles.team}>
      <h2 className={styles.small}>
        {t('team.title')}
        {hybrid && (
          <span className={styles.hybrid}>
            <Icon name="check" size={13} />
            {t('team.hybrid')}
          </span>
        )}
      </h2>
      <ul className={styles.members}>
        {items.map(({ person, timeZone, workingState }) => {
          const state = presence.get(person.id) ?? 'away';
          const doing =
            state === 'away' ? (`working.${workingState.state}` as const) : (`presence.${state}` as const);
          return (
            <li key={person.id}>
              <span className={classes(styles.face, state !== 'away' && styles[state])}>
                <Avatar name={person.displayName} side={person.side} size={28} />
              </span>
              <span className={styles.who}>
                <Link to="/people/$id" params={{ id: person.id }}>
                  {person.displayName}
                </Link>
                <small>
                  {clockIn(now, timeZone)} {cityOf(timeZone, locale)} · {t(doing)}
                </small>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
