import { listAssignments, readRanking, reassignEvaluator } from '#libs/contracts/evaluation';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { TextArea } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { PersonField, type FoundPerson } from '../../../components/person-field';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import type { Assignment } from './review';

/** Gives what is not finished to somebody else; the former evaluator is out at once. */
export function ReassignDialog({
  assignment,
  asked,
  onClose,
}: {
  assignment: Assignment;
  asked: readonly string[];
  onClose: () => void;
}) {
  const t = useTexts('challenges');
  const [person, setPerson] = useState<FoundPerson>();
  const [reason, setReason] = useState('');
  const act = useAct(reassignEvaluator, { touches: [listAssignments, readRanking], onDone: onClose });
  const give = (evaluatorId: string) =>
    act.mutate({
      params: { id: assignment.id },
      body: { evaluatorId, ...(reason.trim() !== '' && { reason }) },
    });
  return (
    <Dialog
      title={t('assign.reassign')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="filled"
            disabled={!person}
            busy={act.isPending}
            onClick={() => person && give(person.id)}
          >
            {t('assign.reassign')}
          </Button>
        </>
      }
    >
      <p>{t('assign.reassignText', { person: assignment.evaluator.displayName })}</p>
      <PersonField label={t('assign.to')} hint={t('assign.hint')} without={asked} onChoose={setPerson} />
      {person && <p role="status">{t('assign.chosen', { person: person.displayName })}</p>}
      <TextArea
        label={t('reason')}
        optional
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormError error={act.error} />
    </Dialog>
  );
}
