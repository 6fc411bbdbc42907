import { FilterWord, FilterWords } from '../../components/filter-words';
import { useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { KINDS } from './blueprint';

export interface BlueprintSearch {
  kind?: string;
  mine?: 'true';
}

/** Whose and of which kind, as links. */
export function BlueprintFilters({ search }: { search: BlueprintSearch }) {
  const t = useTexts('blueprints');
  const me = useMe();
  return (
    <>
      {me && (
        <FilterWords label={t('filter.whose')}>
          {([undefined, 'true'] as const).map((mine) => (
            <FilterWord
              key={mine ?? 'all'}
              to="/blueprints"
              replace
              search={{ ...search, mine }}
              isChosen={search.mine === mine}
            >
              {mine ? t('filter.mine') : t('filter.all')}
            </FilterWord>
          ))}
        </FilterWords>
      )}
      <FilterWords label={t('kind')}>
        {[undefined, ...KINDS].map((kind) => (
          <FilterWord
            key={kind ?? 'any'}
            to="/blueprints"
            replace
            search={{ ...search, kind }}
            isChosen={search.kind === kind}
          >
            {kind ? t(`kind.${kind}`) : t('any')}
          </FilterWord>
        ))}
      </FilterWords>
    </>
  );
}
