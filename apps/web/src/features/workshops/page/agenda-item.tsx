import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { LocalizedInline } from '../../../components/localized-text';
import { useTexts } from '../../../lib/i18n';
import type { Shore } from '../../../lib/time';
import { RemoveSession } from '../host/remove-session';
import type { Session } from '../workshop';
import { ClockPair } from './clock-pair';
import styles from './page.module.css';

/** One part of the agenda; its hosts also get the way to change it. */
export function AgendaItem({
  workshopId,
  session,
  shores,
  onEdit,
}: {
  workshopId: string;
  session: Session;
  shores: readonly Shore[];
  onEdit?: () => void;
}) {
  const t = useTexts('workshops');
  const { title, speaker, minutes, startsAt } = session;
  return (
    <li className={styles.session}>
      <ClockPair at={startsAt} shores={shores} />
      <div>
        <p className={styles.sessionTitle}>
          <LocalizedInline view={title} />
        </p>
        <p className={styles.soft}>
          {speaker && `${speaker} · `}
          {t('minutes', { count: minutes })}
        </p>
      </div>
      {onEdit && (
        <div className={styles.tools}>
          <Button kind="quiet" square aria-label={t('session.edit', { title: title.text })} onClick={onEdit}>
            <Icon name="edit" />
          </Button>
          <RemoveSession workshopId={workshopId} session={session} />
        </div>
      )}
    </li>
  );
}
