import { listAssignments, readRanking, reopenReview } from '#libs/contracts/evaluation';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { ReasonDialog } from './reason-dialog';
import type { Assignment } from './review';

/** Gives a review back to its evaluator, who reads why. */
export function ReopenDialog({ assignment, onClose }: { assignment: Assignment; onClose: () => void }) {
  const t = useTexts('challenges');
  const act = useAct(reopenReview, { touches: [listAssignments, readRanking], onDone: onClose });
  return (
    <ReasonDialog
      title={t('assign.reopen')}
      text={t('assign.reopenText', { person: assignment.evaluator.displayName })}
      busy={act.isPending}
      error={act.error}
      onConfirm={(reason) => act.mutate({ params: { id: assignment.id }, body: { reason } })}
      onClose={onClose}
    />
  );
}
