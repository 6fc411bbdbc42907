import { rescheduleWorkshop } from '#libs/contracts/workshops';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { FormError } from '../../../components/form-error';
import { toast } from '../../../components/toast';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { StartFields } from '../form/start-fields';
import { draftOf } from '../form/workshop-draft';
import { AFTER_CHANGE } from '../stale';
import type { Workshop } from '../workshop';
import { listWorkshopSessions } from '#libs/contracts/workshop-sessions';

const TOUCHES = [...AFTER_CHANGE, listWorkshopSessions];

/** Another time, and who will be told of it. */
export function RescheduleDialog({ workshop, onClose }: { workshop: Workshop; onClose: () => void }) {
  const t = useTexts('workshops');
  const app = useTexts('app');
  const [draft, setDraft] = useState(() => draftOf(workshop));
  const { id, version, taken, waiting } = workshop;
  const move = useAct(rescheduleWorkshop, {
    touches: TOUCHES,
    onDone: () => {
      toast(t('reschedule.done'));
      onClose();
    },
  });
  const { start, timeZone, minutes } = draft;
  const confirm = () =>
    move.mutate({
      params: { id },
      ifMatch: version,
      body: { start: { local: start, timeZone }, minutes },
    });
  return (
    <Dialog
      wide
      title={t('reschedule.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{app('action.cancel')}</Button>
          <Button kind="filled" busy={move.isPending} disabled={start === ''} onClick={confirm}>
            {t('reschedule.confirm')}
          </Button>
        </>
      }
    >
      <StartFields
        draft={draft}
        error={move.error}
        fixedSecond
        change={(part) => setDraft({ ...draft, ...part })}
      />
      <p>{t('reschedule.tells', { taken, waiting })}</p>
      <FormError error={move.error} />
    </Dialog>
  );
}
