import type { Answer } from '#libs/contracts/operation';
import type { listScouts } from '#libs/contracts/scouts';
import { FilterWord, FilterWords } from '../../components/filter-words';
import { countryName } from '../../lib/countries';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { pairName } from './pair-name';
import type { ScoutSearch } from './scout-search';
import styles from './scouts.module.css';

type Facets = Answer<typeof listScouts>['facets'];

/** What there is to choose from, with how many of each; another click takes a choice back. */
export function Filters({ search, facets }: { search: ScoutSearch; facets: Facets }) {
  const t = useTexts('scouts');
  const locale = useInterfaceLocale();
  return (
    <div className={styles.filters}>
      <FilterWords label={t('filter.available')}>
        <FilterWord
          to="/scouts"
          replace
          search={{ ...search, available: undefined }}
          isChosen={!search.available}
        >
          {t('filter.all')}
        </FilterWord>
        <FilterWord
          to="/scouts"
          replace
          search={{ ...search, available: 'true' }}
          isChosen={search.available === 'true'}
        >
          {t('filter.availableOnly')}
        </FilterWord>
      </FilterWords>
      <FilterWords label={t('filter.pairs')}>
        {facets.pairs.map(({ value: { from, to }, count }) => {
          const isChosen = search.from === from && search.to === to;
          const next = isChosen ? { from: undefined, to: undefined } : { from, to };
          return (
            <FilterWord
              to="/scouts"
              replace
              key={`${from} ${to}`}
              search={{ ...search, ...next }}
              isChosen={isChosen}
            >
              {pairName({ from, to }, locale)} ({count})
            </FilterWord>
          );
        })}
      </FilterWords>
      <FilterWords label={t('filter.regions')}>
        {facets.regions.map(({ value, count }) => {
          const isChosen = search.region === value;
          return (
            <FilterWord
              to="/scouts"
              replace
              key={value}
              search={{ ...search, region: isChosen ? undefined : value }}
              isChosen={isChosen}
            >
              {countryName(value, locale)} ({count})
            </FilterWord>
          );
        })}
      </FilterWords>
    </div>
  );
}
