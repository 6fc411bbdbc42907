import { listWorkshopSessions } from '#libs/contracts/workshop-sessions';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { ErrorState } from '../../../components/error-state';
import { Icon } from '../../../components/icon';
import shore from '../../../components/shore-time.module.css';
import { Skeleton } from '../../../components/skeleton';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import { cityOf } from '../../../lib/zone-names';
import { SessionDialog } from '../host/session-dialog';
import { useWorkshopShores } from '../use-workshop-shores';
import type { Session, Workshop } from '../workshop';
import { AgendaItem } from './agenda-item';
import styles from './page.module.css';

/** What happens when, each part on both clocks. Hosts write it here, too. */
export function Agenda({ workshop }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const locale = useInterfaceLocale();
  const reading = useReading();
  const shores = useWorkshopShores(workshop);
  const { id, can } = workshop;
  const sessions = useOperation(listWorkshopSessions, {
    params: { id },
    query: { ...reading, variants: 'all' },
  });
  const [editing, setEditing] = useState<Session | 'new'>();
  const items = sessions.data?.items ?? [];
  return (
    <Card className={styles.agenda}>
      <div className={styles.agendaHead}>
        <h2>{t('agenda')}</h2>
        {items.length > 0 && (
          <p className={styles.cities}>
            {shores.map(({ timeZone, side }) => (
              <span key={timeZone} className={shore[side]}>
                {cityOf(timeZone, locale)}
              </span>
            ))}
          </p>
        )}
        {can.edit && (
          <Button onClick={() => setEditing('new')}>
            <Icon name="plus" />
            {t('session.add')}
          </Button>
        )}
      </div>
      {sessions.isPending && <Skeleton lines={2} />}
      {sessions.isError && <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.data && items.length === 0 && (
        <p className={styles.soft}>{t(can.edit ? 'agenda.noneHost' : 'agenda.none')}</p>
      )}
      <ol className={styles.sessions}>
        {items.map((session) => (
          <AgendaItem
            key={session.id}
            workshopId={id}
            session={session}
            shores={shores}
            onEdit={can.edit ? () => setEditing(session) : undefined}
          />
        ))}
      </ol>
      {editing && (
        <SessionDialog
          workshop={workshop}
          session={editing === 'new' ? undefined : editing}
          after={items}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Card>
  );
}
