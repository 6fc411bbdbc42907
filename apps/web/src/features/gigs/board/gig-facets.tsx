import { listGigs } from '#libs/contracts/gigs';
import type { Answer } from '#libs/contracts/operation';
import { FilterWord, FilterWords } from '../../../components/filter-words';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { skillName } from '../../../lib/skills';
import styles from '../gigs.module.css';
import type { GigSearch } from './gig-search';
import { STATES } from '../gig';

type Facets = Answer<typeof listGigs>['facets'];
interface Choice {
  key: string;
  label: string;
  count?: number;
  search: Partial<GigSearch>;
  isChosen: boolean;
}

/** What there is to choose from, with how many of each; another click takes a choice back. */
export function GigFacets({ search, facets }: { search: GigSearch; facets: Facets }) {
  const t = useTexts('gigs');
  const locale = useInterfaceLocale();
  const pick = <K extends keyof GigSearch>(
    name: K,
    counted: readonly { value: GigSearch[K] & string; count: number }[],
    label: (value: GigSearch[K] & string) => string,
  ): Choice[] =>
    counted.map(({ value, count }) => {
      const isChosen = search[name] === value;
      return {
        key: value,
        label: label(value),
        count,
        isChosen,
        search: { [name]: isChosen ? undefined : value },
      };
    });
  const states = STATES.flatMap((value) => facets.states.find((one) => one.value === value) ?? []);
  const ofProject: Choice[] = search.projectId
    ? [{ key: 'project', label: t('facet.oneProject'), search: { projectId: undefined }, isChosen: true }]
    : [];
  const groups = [
    { label: t('facet.project'), choices: ofProject },
    { label: t('facet.mine'), choices: pick('mine', facets.mine, (value) => t(`mine.${value}`)) },
    { label: t('facet.state'), choices: pick('state', states, (value) => t(`state.${value}`)) },
    { label: t('facet.side'), choices: pick('side', facets.sides, (value) => t(`side.${value}`)) },
    {
      label: t('facet.language'),
      choices: pick('language', facets.languages, (value) => languageName(value, locale)),
    },
    { label: t('facet.skill'), choices: pick('skill', facets.skills, (value) => skillName(value, locale)) },
  ];
  return (
    <div className={styles.facets}>
      {groups
        .filter(({ choices }) => choices.length > 0)
        .map(({ label, choices }) => (
          <FilterWords key={label} label={label}>
            {choices.map((choice) => (
              <FilterWord
                key={choice.key}
                to="/gigs"
                replace
                search={{ ...search, ...choice.search }}
                isChosen={choice.isChosen}
              >
                {choice.label}
                {choice.count !== undefined && ` (${choice.count})`}
              </FilterWord>
            ))}
          </FilterWords>
        ))}
    </div>
  );
}
