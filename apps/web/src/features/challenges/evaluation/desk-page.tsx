import { listAssignments } from '#libs/contracts/evaluation';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { LocalizedInline } from '../../../components/localized-text';
import { PageBody, PageHead } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { useOperation } from '../../../lib/queries';
import { useChallenge } from '../use-challenge';
import { AssignmentDesk } from './assignment-desk';
import { BlindNote } from './blind-note';
import styles from './evaluation.module.css';

const route = getRouteApi('/challenges/$id/evaluate');

/** The evaluator's desk: the submissions to judge, one at a time. */
export function DeskPage() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const { assignment: asked } = route.useSearch();
  const me = useMe();
  const { data: challenge } = useChallenge(id);
  const list = useOperation(listAssignments, { params: { id } });
  if (list.isPending) return <PageLoading />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const mine = list.data.items.filter(({ evaluator }) => evaluator.id === me?.id);
  const shown =
    mine.find((assignment) => assignment.id === asked) ??
    mine.find(({ state }) => state !== 'submitted') ??
    mine[0];
  return (
    <PageBody>
      <PageHead
        title={t('desk.title')}
        lead={challenge && <LocalizedInline view={challenge.title} />}
        back={{ to: `/challenges/${id}`, label: t('submission.back') }}
      />
      {shown && <BlindNote challengeId={id} reader="evaluator" />}
      {!shown && <EmptyState title={t('desk.empty')}>{t('desk.emptyText')}</EmptyState>}
      {mine.length > 1 && (
        <nav className={styles.tools} aria-label={t('desk.list')}>
          {mine.map((assignment, at) => (
            <Link
              key={assignment.id}
              to="/challenges/$id/evaluate"
              params={{ id }}
              search={{ assignment: assignment.id }}
              className={styles.pick}
              aria-current={assignment.id === shown?.id ? 'true' : undefined}
            >
              {t('desk.number', { number: at + 1 })} · {t(`assignment.${assignment.state}`)}
            </Link>
          ))}
        </nav>
      )}
      {shown && <AssignmentDesk key={shown.id} challengeId={id} assignment={shown} />}
    </PageBody>
  );
}
