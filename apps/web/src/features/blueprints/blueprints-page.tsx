import { listBlueprints } from '#libs/contracts/blueprints';
import { getRouteApi } from '@tanstack/react-router';
import { LinkButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { More } from '../../components/more';
import { PageBody, PageHead } from '../../components/page-head';
import { Rows } from '../../components/rows';
import { Skeleton } from '../../components/skeleton';
import { useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { useList } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';
import { KINDS } from './blueprint';
import { BlueprintFilters } from './blueprint-filters';
import { BlueprintRow } from './blueprint-row';

const route = getRouteApi('/blueprints');

/** The blueprints the reader may see; whose and which kind is part of the address. */
export function BlueprintsPage() {
  const t = useTexts('blueprints');
  const search = route.useSearch();
  const me = useMe();
  const kind = KINDS.find((one) => one === search.kind);
  const list = useList(listBlueprints, { query: { kind, mine: search.mine, ...useReading() } });
  return (
    <PageBody>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        action={
          me && (
            <LinkButton kind="filled" to="/blueprints/new">
              {t('new.title')}
            </LinkButton>
          )
        }
      />
      <BlueprintFilters search={search} />
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items?.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {list.items && list.items.length > 0 && (
        <Rows label={t('title')}>
          {list.items.map((blueprint) => (
            <BlueprintRow key={blueprint.id} blueprint={blueprint} />
          ))}
        </Rows>
      )}
      <More list={list} />
    </PageBody>
  );
}
