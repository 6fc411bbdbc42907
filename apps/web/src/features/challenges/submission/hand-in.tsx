import { readChallenge } from '#libs/contracts/challenges';
import { listSubmissions, readSubmission, submit } from '#libs/contracts/submissions';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import { TeamNote } from '../teams/team-note';
import { DeadlineClock } from './deadline-clock';
import type { Submission } from './submission';
import styles from './submission.module.css';
import { WithdrawButton } from './withdraw-button';

/** Handing in: freezes what is written, so everything on its way is stored first. */
export function HandIn({
  challenge,
  submission,
  before,
}: {
  challenge: Challenge;
  submission: Submission;
  before: () => Promise<void>;
}) {
  const t = useTexts('challenges');
  const [asking, setAsking] = useState(false);
  const send = useAct(submit, {
    touches: [readSubmission, listSubmissions, readChallenge],
    onDone: () => setAsking(false),
  });
  return (
    <div className={styles.tools}>
      {submission.can.submit && (
        <div className={styles.thumb} data-thumb>
          <Button kind="filled" onClick={() => void before().then(() => setAsking(true))}>
            {t('submission.submit')}
          </Button>
        </div>
      )}
      {submission.team && !submission.can.submit && (
        <TeamNote challengeId={challenge.id} submission={submission} />
      )}
      <WithdrawButton submission={submission} />
      {asking && (
        <Dialog
          title={t('submission.submitTitle')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
              <Button
                kind="filled"
                busy={send.isPending}
                onClick={() => send.mutate({ params: { id: submission.id } })}
              >
                {t('submission.submit')}
              </Button>
            </>
          }
        >
          <p>{t('submission.submitText', { files: submission.files.length })}</p>
          {challenge.deadline && <DeadlineClock deadline={challenge.deadline} />}
          <FormError error={send.error} />
        </Dialog>
      )}
    </div>
  );
}
