import { listWorkshopSessions, removeWorkshopSession } from '#libs/contracts/workshop-sessions';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Confirm } from '../../../components/confirm';
import { Icon } from '../../../components/icon';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import type { Session } from '../workshop';

/** Takes a part off the agenda, after a question. */
export function RemoveSession({ workshopId, session }: { workshopId: string; session: Session }) {
  const t = useTexts('workshops');
  const [asking, setAsking] = useState(false);
  const remove = useAct(removeWorkshopSession, {
    touches: [listWorkshopSessions],
    onDone: () => setAsking(false),
  });
  const title = t('session.remove', { title: session.title.text });
  return (
    <>
      <Button kind="quiet" square aria-label={title} onClick={() => setAsking(true)}>
        <Icon name="trash" />
      </Button>
      {asking && (
        <Confirm
          title={title}
          text={t('session.removeText')}
          verb={t('session.removeVerb')}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ params: { id: workshopId, sessionId: session.id } })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
