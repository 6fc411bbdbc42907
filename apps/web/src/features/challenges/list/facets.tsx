import type { ChallengeState } from '#libs/contracts/challenges';
import { FilterWord, FilterWords } from '../../../components/filter-words';
import { COUNTRIES, countryName } from '../../../lib/countries';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import type { ChallengeSearch } from './challenge-search';
import { SECTOR_CODES, sectorName } from '../sectors';
import { FacetMenu } from './facet-menu';
import styles from './list.module.css';

const STATES: readonly ChallengeState[] = ['open', 'evaluating', 'decided', 'awarded', 'closed'];

/** The filters, each a link to the list it gives. */
export function Facets({ search, personal }: { search: ChallengeSearch; personal: boolean }) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const states = [undefined, ...STATES] as const;
  return (
    <div className={styles.facets}>
      <FilterWords label={t('facet.state')}>
        {states.map((state) => (
          <FilterWord
            key={state ?? 'all'}
            to="/challenges"
            search={{ ...search, state }}
            replace
            isChosen={search.state === state}
          >
            {state ? t(`state.${state}`) : t('facet.all')}
          </FilterWord>
        ))}
        {personal &&
          (['mine', 'watching'] as const).map((part) => (
            <FilterWord
              key={part}
              to="/challenges"
              search={{ ...search, [part]: search[part] ? undefined : 'true' }}
              replace
              isChosen={search[part] !== undefined}
            >
              {t(`facet.${part}`)}
            </FilterWord>
          ))}
      </FilterWords>
      <FacetMenu
        label={t('facet.sector')}
        chosen={search.sector}
        options={SECTOR_CODES.map((code) => ({ value: code, label: sectorName(code, locale) }))}
        searchOf={(sector) => ({ ...search, sector })}
      />
      <FacetMenu
        label={t('facet.country')}
        chosen={search.country}
        options={COUNTRIES.map((code) => ({ value: code, label: countryName(code, locale) }))}
        searchOf={(country) => ({ ...search, country })}
      />
    </div>
  );
}
