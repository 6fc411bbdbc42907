import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../../components/error-state';
import { Columns, PageBody, PageHead } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { useTexts } from '../../../lib/i18n';
import { AssignCard } from '../evaluation/assign-card';
import { BlindNote } from '../evaluation/blind-note';
import { StandingCard } from '../evaluation/standing-card';
import { useChallenge } from '../use-challenge';
import { Receipt } from './receipt';
import { SubmissionView } from './submission-view';
import { useSubmission } from './use-submission';

const route = getRouteApi('/challenges/$id/submissions/$submissionId');

/** A submission as its judges and the sponsor read it; managers ask evaluators from here. */
export function ReadSubmissionPage() {
  const t = useTexts('challenges');
  const { id, submissionId } = route.useParams();
  const { data: challenge } = useChallenge(id);
  const reading = useSubmission(submissionId);
  if (reading.isPending) return <PageLoading />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  const submission = reading.data;
  return (
    <PageBody>
      <PageHead
        title={submission.author?.displayName ?? t('blind.author')}
        back={{ to: `/challenges/${id}/submissions`, label: t('tab.submissions') }}
      />
      <Columns
        aside={
          <>
            {submission.author && <Receipt submission={submission} />}
            {submission.can.screen && <StandingCard submission={submission} />}
            {challenge?.can.seeSubmissions && (
              <AssignCard challenge={challenge} submissionId={submissionId} />
            )}
          </>
        }
      >
        <BlindNote challengeId={id} reader={submission.author ? 'manager' : 'evaluator'} />
        <SubmissionView submission={submission} />
      </Columns>
    </PageBody>
  );
}
