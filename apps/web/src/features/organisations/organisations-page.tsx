import { helix, listOrganisations } from '#libs/contracts/organisations';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { LinkButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { Select } from '../../components/field';
import { More } from '../../components/more';
import { PageBody, PageHead } from '../../components/page-head';
import { Rows } from '../../components/rows';
import { SearchField } from '../../components/search-field';
import { Skeleton } from '../../components/skeleton';
import { COUNTRIES, countryName } from '../../lib/countries';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { useList } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';
import { OrganisationRow } from './organisation-row';
import styles from './organisations.module.css';

const route = getRouteApi('/organisations');

/** Organisations of both shores; every filter is part of the address. */
export function OrganisationsPage() {
  const t = useTexts('organisations');
  const locale = useInterfaceLocale();
  const me = useMe();
  const search = route.useSearch();
  const navigate = useNavigate();
  const reading = useReading();
  const list = useList(listOrganisations, { query: { ...search, helix: helixOf(search.helix), ...reading } });
  const filter = (part: typeof search) =>
    void navigate({ to: '/organisations', search: { ...search, ...part }, replace: true });
  return (
    <PageBody>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        action={
          me?.can.createOrganisation && (
            <LinkButton kind="filled" to="/organisations/new">
              {t('found')}
            </LinkButton>
          )
        }
      />
      <div className={styles.filters}>
        <SearchField
          label={t('search')}
          placeholder={t('search')}
          value={search.q ?? ''}
          onSearch={(q) => filter({ q: q || undefined })}
        />
        <Select
          label={t('helix')}
          value={search.helix ?? ''}
          options={[
            { value: '', label: t('any') },
            ...helix.options.map((value) => ({ value, label: t(`helix.${value}`) })),
          ]}
          onChoose={(value) => filter({ helix: value || undefined })}
        />
        <Select
          label={t('country')}
          value={search.country ?? ''}
          options={[
            { value: '', label: t('any') },
            ...COUNTRIES.map((value) => ({ value: value as string, label: countryName(value, locale) })),
          ]}
          onChoose={(value) => filter({ country: value || undefined })}
        />
      </div>
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items?.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {list.items && list.items.length > 0 && (
        <Rows label={t('title')}>
          {list.items.map((organisation) => (
            <OrganisationRow key={organisation.id} organisation={organisation} />
          ))}
        </Rows>
      )}
      <More list={list} />
    </PageBody>
  );
}

const helixOf = (value: string | undefined) => helix.options.find((option) => option === value);
