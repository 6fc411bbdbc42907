import { listScouts } from '#libs/contracts/scouts';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { LinkButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { More } from '../../components/more';
import { PageBody, PageHead } from '../../components/page-head';
import { SearchField } from '../../components/search-field';
import { Skeleton } from '../../components/skeleton';
import { useTexts } from '../../lib/i18n';
import { useList, useOperation } from '../../lib/queries';
import { Filters } from './filters';
import { ScoutCard } from './scout-card';
import { scoutSearch } from './scout-search';
import styles from './scouts.module.css';

const route = getRouteApi('/scouts');

/** Who carries meaning across the border: those available first. */
export function ScoutsPage() {
  const t = useTexts('scouts');
  const search = scoutSearch({ ...route.useSearch() });
  const navigate = useNavigate();
  const list = useList(listScouts, { query: search });
  const choices = useOperation(listScouts, { query: { limit: 1 } });
  return (
    <PageBody>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        action={<LinkButton to="/scouts/me">{t('become')}</LinkButton>}
      />
      <SearchField
        label={t('search')}
        placeholder={t('searchHint')}
        value={search.q ?? ''}
        onSearch={(q) =>
          void navigate({ to: '/scouts', search: { ...search, q: q || undefined }, replace: true })
        }
      />
      {choices.data && <Filters search={search} facets={choices.data.facets} />}
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items?.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      {list.items && list.items.length > 0 && (
        <ul className={styles.cards}>
          {list.items.map((scout) => (
            <ScoutCard key={scout.person.id} scout={scout} />
          ))}
        </ul>
      )}
      <More list={list} />
    </PageBody>
  );
}
