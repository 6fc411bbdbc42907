import { listAmendments } from '#libs/contracts/amendments';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import { AcceptTerms } from '../terms/accept-terms';
import { useTerms } from '../terms/use-terms';
import { useChallenge } from '../use-challenge';
import { AmendmentItem } from './amendment-item';
import styles from './amendments.module.css';

const route = getRouteApi('/challenges/$id');

/** What changed since publication, newest first; whoever has to accept again does so here. */
export function AmendmentsTab() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const { data: challenge } = useChallenge(id);
  const terms = useTerms(id);
  const list = useOperation(listAmendments, { params: { id }, query: { variants: 'all', ...useReading() } });
  if (list.isPending) return <Skeleton lines={6} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data.items.length === 0)
    return <EmptyState title={t('amendment.none')}>{t('amendment.noneText')}</EmptyState>;
  return (
    <div className={styles.tab}>
      {challenge && terms.data && <AcceptTerms challenge={challenge} terms={terms.data} />}
      <ol className={styles.list}>
        {list.data.items.map((amendment) => (
          <AmendmentItem key={amendment.id} amendment={amendment} />
        ))}
      </ol>
    </div>
  );
}
