import { readChallenge } from '#libs/contracts/challenges';
import { listAssignments, respondToAssignment } from '#libs/contracts/evaluation';
import { readNeeds } from '#libs/contracts/home';
import { readSubmission } from '#libs/contracts/submissions';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Dialog } from '../../../components/dialog';
import { TextArea } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import styles from './evaluation.module.css';
import type { Assignment } from './review';

type Refusal = 'decline' | 'conflict';

/** Accepting to judge, declining, or declaring a conflict of interest. */
export function RespondCard({ assignment }: { assignment: Assignment }) {
  const t = useTexts('challenges');
  const [refusing, setRefusing] = useState<Refusal>();
  const [reason, setReason] = useState('');
  const act = useAct(respondToAssignment, {
    touches: [listAssignments, readChallenge, readNeeds, readSubmission],
    onDone: () => setRefusing(undefined),
  });
  const params = { id: assignment.id };
  const asked = assignment.state === 'proposed';
  const answer = (decision: 'accept' | Refusal) =>
    act.mutate({ params, body: { decision, ...(reason.trim() !== '' && { reason }) } });
  return (
    <Card className={styles.assign}>
      <h2>{t(asked ? 'respond.title' : 'respond.taken')}</h2>
      <p className={styles.note}>{t('respond.text')}</p>
      {asked && (
        <Button kind="filled" wide busy={act.isPending} onClick={() => answer('accept')}>
          {t('respond.accept')}
        </Button>
      )}
      <Button wide onClick={() => setRefusing('decline')}>
        {t('respond.decline')}
      </Button>
      <Button wide kind="danger" onClick={() => setRefusing('conflict')}>
        {t('respond.conflict')}
      </Button>
      {!refusing && <FormError error={act.error} />}
      {refusing && (
        <Dialog
          title={t(`respond.${refusing}`)}
          onClose={() => setRefusing(undefined)}
          actions={
            <>
              <Button onClick={() => setRefusing(undefined)}>{t('cancel')}</Button>
              <Button kind="danger" busy={act.isPending} onClick={() => answer(refusing)}>
                {t(`respond.${refusing}`)}
              </Button>
            </>
          }
        >
          <p>{t(`respond.${refusing}Text`)}</p>
          <TextArea
            label={t('reason')}
            optional
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <FormError error={act.error} />
        </Dialog>
      )}
    </Card>
  );
}
