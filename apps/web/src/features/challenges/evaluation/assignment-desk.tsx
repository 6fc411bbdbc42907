import { ErrorState } from '../../../components/error-state';
import { Columns } from '../../../components/page-head';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { Card } from '../../../components/card';
import { SubmissionView } from '../submission/submission-view';
import { useSubmission } from '../submission/use-submission';
import { RespondCard } from './respond-card';
import type { Assignment } from './review';
import { ScoreSheet } from './score-sheet';
import { useRubric } from './use-rubric';

const WHY_CLOSED: Partial<Record<Assignment['state'], 'proposed' | 'reassigned'>> = {
  proposed: 'proposed',
  reassigned: 'reassigned',
};

/** One submission beside the sheet it is judged by. Before it is accepted, nothing of it can be read. */
export function AssignmentDesk({ challengeId, assignment }: { challengeId: string; assignment: Assignment }) {
  const t = useTexts('challenges');
  const readable = !['proposed', 'declined', 'conflicted', 'reassigned'].includes(assignment.state);
  const submission = useSubmission(readable ? assignment.submissionId : undefined);
  const { data: rubric } = useRubric(challengeId);
  return (
    <Columns
      aside={
        <>
          {readable && rubric && <ScoreSheet rubric={rubric} assignment={assignment} />}
          {assignment.can.respond && <RespondCard assignment={assignment} />}
        </>
      }
    >
      {!readable && <Card>{t(`desk.${WHY_CLOSED[assignment.state] ?? 'refused'}`)}</Card>}
      {assignment.state === 'reopened' && (
        <Card>
          <b>{t('desk.reopened')}</b>
          <p>{assignment.reason}</p>
        </Card>
      )}
      {readable && submission.isPending && <Skeleton lines={6} />}
      {submission.isError && <ErrorState error={submission.error} />}
      {submission.data && <SubmissionView submission={submission.data} />}
    </Columns>
  );
}
