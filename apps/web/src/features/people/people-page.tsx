import { searchPeople } from '#libs/contracts/identity';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { More } from '../../components/more';
import { PageBody, PageHead } from '../../components/page-head';
import { Rows } from '../../components/rows';
import { SearchField } from '../../components/search-field';
import { Skeleton } from '../../components/skeleton';
import { useTexts } from '../../lib/i18n';
import { useList } from '../../lib/queries';
import { PersonRow } from './person-row';

const route = getRouteApi('/people');

/** People of both shores, found by name in any script. */
export function PeoplePage() {
  const t = useTexts('people');
  const { q } = route.useSearch();
  const navigate = useNavigate();
  const list = useList(searchPeople, { query: { q } });
  return (
    <PageBody>
      <PageHead title={t('title')} lead={t('lead')} />
      <SearchField
        label={t('search')}
        placeholder={t('searchHint')}
        value={q ?? ''}
        onSearch={(next) => void navigate({ to: '/people', search: { q: next || undefined }, replace: true })}
      />
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items?.length === 0 && (
        <EmptyState title={q ? t('nobody') : t('empty')}>{t('nobodyText')}</EmptyState>
      )}
      {list.items && list.items.length > 0 && (
        <Rows label={t('title')}>
          {list.items.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Rows>
      )}
      <More list={list} />
    </PageBody>
  );
}
