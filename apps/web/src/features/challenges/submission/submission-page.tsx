import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../../components/empty-state';
import { LinkButton } from '../../../components/button';
import { ErrorState } from '../../../components/error-state';
import { LocalizedInline } from '../../../components/localized-text';
import { PageBody, PageHead } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import { useChallenge } from '../use-challenge';
import { BlindNote } from '../evaluation/blind-note';
import { StartSubmission } from './start-submission';
import { SubmissionEditor } from './submission-editor';
import { SubmissionView } from './submission-view';
import { Receipt } from './receipt';
import { useSubmission } from './use-submission';

const route = getRouteApi('/challenges/$id/submission');

/** My answer to a challenge: begun with a title, saved by itself, handed in with a receipt. */
export function SubmissionPage() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const reading = useChallenge(id);
  if (reading.isPending) return <PageLoading />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  const challenge = reading.data;
  return (
    <PageBody>
      <PageHead
        title={t('submission.title')}
        lead={<LocalizedInline view={challenge.title} />}
        back={{ to: `/challenges/${id}`, label: t('submission.back') }}
      />
      <BlindNote challengeId={id} reader="participant" />
      <Mine challenge={challenge} />
    </PageBody>
  );
}

function Mine({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const reading = useSubmission(challenge.mySubmissionId);
  if (!challenge.mySubmissionId) {
    if (challenge.can.submit) return <StartSubmission challenge={challenge} />;
    const accepts = challenge.can.acceptTerms;
    return (
      <EmptyState
        title={accepts ? t('submission.termsFirst') : t('submission.closed')}
        action={
          accepts && (
            <LinkButton kind="filled" to="/challenges/$id/terms" params={{ id: challenge.id }}>
              {t('action.acceptTerms')}
            </LinkButton>
          )
        }
      >
        {accepts ? t('submission.termsFirstText') : t('submission.closedText')}
      </EmptyState>
    );
  }
  if (reading.isPending) return <Skeleton lines={6} />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  const submission = reading.data;
  if (submission.can.edit) {
    return <SubmissionEditor key={submission.id} challenge={challenge} submission={submission} />;
  }
  return (
    <>
      <Receipt submission={submission} />
      <SubmissionView submission={submission} />
    </>
  );
}
