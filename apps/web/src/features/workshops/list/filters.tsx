import { FilterWord, FilterWords } from '../../../components/filter-words';
import { useTexts } from '../../../lib/i18n';
import type { WorkshopSearch } from './workshop-search';

/** Coming or past, all or one's own. */
export function Filters({ search, personal }: { search: WorkshopSearch; personal: boolean }) {
  const t = useTexts('workshops');
  const times = [undefined, 'past'] as const;
  return (
    <FilterWords label={t('filter.label')}>
      {times.map((when) => (
        <FilterWord
          key={when ?? 'coming'}
          to="/workshops"
          search={{ ...search, when }}
          replace
          isChosen={search.when === when}
        >
          {t(`filter.${when ?? 'coming'}`)}
        </FilterWord>
      ))}
      {personal && (
        <FilterWord
          to="/workshops"
          search={{ ...search, mine: search.mine ? undefined : 'true' }}
          replace
          isChosen={search.mine !== undefined}
        >
          {t('filter.mine')}
        </FilterWord>
      )}
    </FilterWords>
  );
}
