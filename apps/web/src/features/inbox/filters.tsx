import { FilterWord, FilterWords } from '../../components/filter-words';
import { useTexts } from '../../lib/i18n';
import { ONLY, type InboxSearch } from './inbox-search';

/** All, unread or muted. */
export function Filters({ only }: InboxSearch) {
  const t = useTexts('inbox');
  return (
    <FilterWords label={t('filter.label')}>
      {ONLY.map((word) => (
        <FilterWord key={word ?? 'all'} to="/inbox" search={{ only: word }} replace isChosen={only === word}>
          {t(`filter.${word ?? 'all'}`)}
        </FilterWord>
      ))}
    </FilterWords>
  );
}
