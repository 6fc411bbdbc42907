import { listSubmissions } from '#libs/contracts/submissions';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Avatar } from '../../../components/avatar';
import { Chip } from '../../../components/chip';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { Icon } from '../../../components/icon';
import { LocalizedInline } from '../../../components/localized-text';
import { More } from '../../../components/more';
import { Row, Rows } from '../../../components/rows';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { useList } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import { useChallenge } from '../use-challenge';
import { SUBMISSION_TONES } from './submission';
import { SideName } from '../../../components/side-name';

const route = getRouteApi('/challenges/$id');

/** The submissions this reader may see: the own one, assigned ones, or all for managers once the deadline has passed. */
export function SubmissionsTab() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const me = useMe();
  const reading = useReading();
  const { data: challenge } = useChallenge(id);
  const list = useList(listSubmissions, { params: { id }, query: reading }, { enabled: Boolean(me) });
  if (me === null)
    return <EmptyState title={t('submissions.hidden')}>{t('submissions.hiddenText')}</EmptyState>;
  if (list.isPending) return <Skeleton lines={4} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (list.items?.length === 0) {
    const all = challenge?.can.seeSubmissions;
    return (
      <EmptyState title={all ? t('submissions.none') : t('submissions.hidden')}>
        {all ? t('submissions.noneText') : t('submissions.hiddenText')}
      </EmptyState>
    );
  }
  return (
    <>
      <Rows label={t('tab.submissions')}>
        {list.items?.map((submission) => (
          <Row
            key={submission.id}
            start={
              submission.author ? (
                <Avatar name={submission.author.displayName} side={submission.author.side} />
              ) : (
                <Icon name="file" />
              )
            }
            title={
              submission.id === challenge?.mySubmissionId ? (
                <Link to="/challenges/$id/submission" params={{ id }}>
                  <LocalizedInline view={submission.title} />
                </Link>
              ) : (
                <Link
                  to="/challenges/$id/submissions/$submissionId"
                  params={{ id, submissionId: submission.id }}
                >
                  <LocalizedInline view={submission.title} />
                </Link>
              )
            }
            note={
              <>
                {submission.author ? (
                  <>
                    {submission.author.displayName} · <SideName side={submission.author.side} />
                  </>
                ) : (
                  t('blind.author')
                )}{' '}
                · {t('submissions.files', { count: submission.files.length })}
              </>
            }
            end={
              <>
                {submission.late && <Chip tone="persimmon">{t('submissions.late')}</Chip>}{' '}
                <Chip tone={SUBMISSION_TONES[submission.state]}>
                  {t(`submissionState.${submission.state}`)}
                </Chip>
              </>
            }
          />
        ))}
      </Rows>
      <More list={list} />
    </>
  );
}
