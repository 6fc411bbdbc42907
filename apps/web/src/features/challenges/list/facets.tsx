import type { ChallengeState } from '#libs/contracts/challenges';
import { Link } from '@tanstack/react-router';
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
      <nav className={styles.words} aria-label={t('facet.state')}>
        {states.map((state) => (
          <Link
            key={state ?? 'all'}
            to="/challenges"
            search={{ ...search, state }}
            replace
            className={styles.word}
            aria-current={search.state === state ? 'true' : undefined}
          >
            {state ? t(`state.${state}`) : t('facet.all')}
          </Link>
        ))}
        {personal && (
          <Link
            to="/challenges"
            search={{ ...search, mine: search.mine ? undefined : 'true' }}
            replace
            className={styles.word}
            aria-current={search.mine ? 'true' : undefined}
          >
            {t('facet.mine')}
          </Link>
        )}
      </nav>
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
