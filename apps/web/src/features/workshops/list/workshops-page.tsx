import { listWorkshops } from '#libs/contracts/workshops';
import { getRouteApi } from '@tanstack/react-router';
import { LinkButton } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { More } from '../../../components/more';
import { PageBody, PageHead } from '../../../components/page-head';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { useList } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import { Filters } from './filters';
import styles from './list.module.css';
import { WorkshopCard } from './workshop-card';
import { workshopSearch } from './workshop-search';

const route = getRouteApi('/workshops');

/** Workshops of both shores: what is coming soonest first, what is past latest first. */
export function WorkshopsPage() {
  const t = useTexts('workshops');
  const me = useMe();
  const address = route.useSearch();
  // beside the filters an address may name the language of the interface
  const search = workshopSearch({ ...address });
  const reading = useReading();
  const list = useList(listWorkshops, { query: { ...search, ...reading } });
  const create = me && (
    <LinkButton kind="filled" to="/workshops/new">
      {t('list.create')}
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHead title={t('list.title')} lead={t('list.lead')} action={create} />
      <Filters search={address} personal={Boolean(me)} />
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items?.length === 0 && (
        <EmptyState
          title={t(search.mine ? 'list.noneMine' : search.when ? 'list.nonePast' : 'list.none')}
          action={
            Object.keys(search).length > 0 && (
              <LinkButton to="/workshops" search={{}}>
                {t('list.showAll')}
              </LinkButton>
            )
          }
        >
          {t(search.mine ? 'list.noneMineText' : 'list.noneText')}
        </EmptyState>
      )}
      {list.items && list.items.length > 0 && (
        <ul className={styles.cards} aria-label={t('list.title')}>
          {list.items.map((workshop) => (
            <WorkshopCard key={workshop.id} workshop={workshop} />
          ))}
        </ul>
      )}
      <More list={list} />
    </PageBody>
  );
}
