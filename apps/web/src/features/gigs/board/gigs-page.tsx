import { listGigs } from '#libs/contracts/gigs';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { More } from '../../../components/more';
import { PageBody, PageHead } from '../../../components/page-head';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useList } from '../../../lib/queries';
import styles from '../gigs.module.css';
import { GigCard } from './gig-card';
import { GigFacets } from './gig-facets';
import { gigSearch } from './gig-search';

const route = getRouteApi('/gigs');

/** The board of micro-tasks: open ones first. */
export function GigsPage() {
  const t = useTexts('gigs');
  const search = gigSearch({ ...route.useSearch() });
  const list = useList(listGigs, { query: search });
  const facets = list.data?.[0]?.facets;
  return (
    <PageBody>
      <PageHead title={t('title')} lead={t('lead')} />
      {facets && <GigFacets search={search} facets={facets} />}
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items?.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      {list.items && list.items.length > 0 && (
        <ul className={styles.cards}>
          {list.items.map((gig) => (
            <GigCard key={gig.id} gig={gig} />
          ))}
        </ul>
      )}
      <More list={list} />
    </PageBody>
  );
}
