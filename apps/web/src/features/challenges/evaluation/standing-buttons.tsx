import { listAssignments, readRanking, screenSubmission } from '#libs/contracts/evaluation';
import { listSubmissions, readSubmission, type SubmissionState } from '#libs/contracts/submissions';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import styles from './evaluation.module.css';
import { ReasonDialog } from './reason-dialog';
import { isStep, type Step } from './standing';

/** Admitting, ruling out and shortlisting one submission; ruling out asks why. */
export function StandingButtons({
  submissionId,
  allowed,
}: {
  submissionId: string;
  allowed: readonly SubmissionState[];
}) {
  const t = useTexts('challenges');
  const [rulingOut, setRulingOut] = useState(false);
  const act = useAct(screenSubmission, {
    touches: [readRanking, readSubmission, listSubmissions, listAssignments],
    onDone: () => setRulingOut(false),
  });
  const bring = (to: Step, reason?: string) =>
    act.mutate({ params: { id: submissionId }, body: { to, ...(reason !== undefined && { reason }) } });
  return (
    <span className={styles.acts}>
      {allowed.filter(isStep).map((to) => (
        <Button
          key={to}
          kind="link"
          busy={act.isPending}
          onClick={() => (to === 'ineligible' ? setRulingOut(true) : bring(to))}
        >
          {t(`standing.${to}`)}
        </Button>
      ))}
      {!rulingOut && <FormError error={act.error} />}
      {rulingOut && (
        <ReasonDialog
          title={t('standing.ineligible')}
          text={t('standing.ruleOutText')}
          busy={act.isPending}
          error={act.error}
          onConfirm={(reason) => bring('ineligible', reason)}
          onClose={() => setRulingOut(false)}
        />
      )}
    </span>
  );
}
