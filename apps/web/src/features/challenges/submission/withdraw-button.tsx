import { readChallenge } from '#libs/contracts/challenges';
import { listSubmissions, readSubmission, withdraw } from '#libs/contracts/submissions';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Confirm } from '../../../components/confirm';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import type { Submission } from './submission';

/** Takes a submission back, which cannot be undone. */
export function WithdrawButton({ submission }: { submission: Submission }) {
  const t = useTexts('challenges');
  const [asking, setAsking] = useState(false);
  const act = useAct(withdraw, {
    touches: [readSubmission, listSubmissions, readChallenge],
    onDone: () => setAsking(false),
  });
  if (!submission.can.withdraw) return null;
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('submission.withdraw')}
      </Button>
      {asking && (
        <Confirm
          title={t('submission.withdrawTitle')}
          text={t('submission.withdrawText')}
          verb={t('submission.withdraw')}
          busy={act.isPending}
          error={act.error}
          onConfirm={() => act.mutate({ params: { id: submission.id } })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
