import { listChallenges } from '#libs/contracts/challenges';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { LinkButton } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { More } from '../../../components/more';
import { PageBody, PageHead } from '../../../components/page-head';
import { SearchField } from '../../../components/search-field';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { useList } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import { ChallengeCard } from './challenge-card';
import { challengeSearch } from './challenge-search';
import { Facets } from './facets';
import { FeedLinks } from './feed-links';
import styles from './list.module.css';
import { LoadingCards } from './loading-cards';
import { SavedFilters } from './saved-filters';

const route = getRouteApi('/challenges');

/** Open challenges of both shores; what is looked for is part of the address. */
export function ChallengesPage() {
  const t = useTexts('challenges');
  const me = useMe();
  const address = route.useSearch();
  // beside the filters an address may name the language of the interface
  const search = challengeSearch(address);
  const navigate = useNavigate();
  const reading = useReading();
  const list = useList(listChallenges, { query: { ...search, ...reading } });
  const filtered = Object.keys(search).length > 0;
  return (
    <PageBody>
      <PageHead
        title={t('list.title')}
        lead={t('list.lead')}
        action={
          me?.can.createChallenge && (
            <LinkButton kind="filled" to="/challenges/new">
              {t('list.post')}
            </LinkButton>
          )
        }
      />
      <div className={styles.tools}>
        <SearchField
          key={search.q === undefined ? 'empty' : 'sought'}
          label={t('list.search')}
          placeholder={t('list.search')}
          value={search.q ?? ''}
          onSearch={(q) =>
            void navigate({ to: '/challenges', search: { ...address, q: q || undefined }, replace: true })
          }
        />
        <Facets search={address} personal={Boolean(me)} />
        {me && <SavedFilters search={search} />}
      </div>
      {list.isPending && <LoadingCards />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items?.length === 0 && (
        <EmptyState
          title={filtered ? t('list.noneFound') : t('list.none')}
          action={
            filtered && (
              <LinkButton to="/challenges" search={{}}>
                {t('list.showAll')}
              </LinkButton>
            )
          }
        >
          {filtered ? t('list.noneFoundText') : t('list.noneText')}
        </EmptyState>
      )}
      {list.items && list.items.length > 0 && (
        <ul className={styles.cards} aria-label={t('list.title')}>
          {list.items.map((challenge) => (
            <ChallengeCard key={challenge.id} challenge={challenge} />
          ))}
        </ul>
      )}
      <More list={list} />
      <FeedLinks />
    </PageBody>
  );
}
