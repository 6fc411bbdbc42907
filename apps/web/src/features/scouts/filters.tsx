import type { Answer } from '#libs/contracts/operation';
import type { listScouts } from '#libs/contracts/scouts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { countryName } from '../../lib/countries';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { pairName } from './pair-name';
import type { ScoutSearch } from './scout-search';
import styles from './scouts.module.css';

type Facets = Answer<typeof listScouts>['facets'];

/** What there is to choose from, with how many of each; every choice is a link, and taken back by another click. */
export function Filters({ search, facets }: { search: ScoutSearch; facets: Facets }) {
  const t = useTexts('scouts');
  const locale = useInterfaceLocale();
  return (
    <div className={styles.filters}>
      <nav className={styles.words} aria-label={t('filter.available')}>
        <Word search={{ ...search, available: undefined }} isChosen={!search.available}>
          {t('filter.all')}
        </Word>
        <Word search={{ ...search, available: 'true' }} isChosen={search.available === 'true'}>
          {t('filter.availableOnly')}
        </Word>
      </nav>
      <nav className={styles.words} aria-label={t('filter.pairs')}>
        {facets.pairs.map(({ value: { from, to }, count }) => {
          const isChosen = search.from === from && search.to === to;
          const next = isChosen ? { from: undefined, to: undefined } : { from, to };
          return (
            <Word key={`${from} ${to}`} search={{ ...search, ...next }} isChosen={isChosen}>
              {pairName({ from, to }, locale)} ({count})
            </Word>
          );
        })}
      </nav>
      <nav className={styles.words} aria-label={t('filter.regions')}>
        {facets.regions.map(({ value, count }) => {
          const isChosen = search.region === value;
          return (
            <Word
              key={value}
              search={{ ...search, region: isChosen ? undefined : value }}
              isChosen={isChosen}
            >
              {countryName(value, locale)} ({count})
            </Word>
          );
        })}
      </nav>
    </div>
  );
}

function Word({
  search,
  isChosen,
  children,
}: {
  search: ScoutSearch;
  isChosen: boolean;
  children: ReactNode;
}) {
  return (
    <Link
      to="/scouts"
      search={search}
      replace
      className={styles.word}
      aria-current={isChosen ? 'true' : undefined}
    >
      {children}
    </Link>
  );
}
