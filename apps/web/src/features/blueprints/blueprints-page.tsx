import { blueprintKind } from '#libs/contracts/blueprint-views';
import { listBlueprints } from '#libs/contracts/blueprints';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { Select } from '../../components/field';
import { More } from '../../components/more';
import { PageBody, PageHead } from '../../components/page-head';
import { Rows } from '../../components/rows';
import { Skeleton } from '../../components/skeleton';
import { useTexts } from '../../lib/i18n';
import { useList } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';
import { BlueprintRow } from './blueprint-row';
import styles from './blueprints.module.css';

const route = getRouteApi('/blueprints');

/** The blueprints the reader may see; the kind is part of the address. */
export function BlueprintsPage() {
  const t = useTexts('blueprints');
  const search = route.useSearch();
  const navigate = useNavigate();
  const kind = blueprintKind.options.find((option) => option === search.kind);
  const list = useList(listBlueprints, { query: { kind, ...useReading() } });
  return (
    <PageBody>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles.filters}>
        <Select
          label={t('kind')}
          value={kind ?? ''}
          options={[
            { value: '', label: t('any') },
            ...blueprintKind.options.map((value) => ({ value: value as string, label: t(`kind.${value}`) })),
          ]}
          onChoose={(value) =>
            void navigate({ to: '/blueprints', search: { kind: value || undefined }, replace: true })
          }
        />
      </div>
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
