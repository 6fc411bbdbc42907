import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../lib/i18n';
import styles from './list.module.css';
import type { WorkshopSearch } from './workshop-search';

/** Coming or past, all or one's own: each a link to the list it gives. */
export function Filters({ search, personal }: { search: WorkshopSearch; personal: boolean }) {
  const t = useTexts('workshops');
  const times = [undefined, 'past'] as const;
  return (
    <nav className={styles.words} aria-label={t('filter.label')}>
      {times.map((when) => (
        <Link
          key={when ?? 'coming'}
          to="/workshops"
          search={{ ...search, when }}
          replace
          className={styles.word}
          aria-current={search.when === when ? 'true' : undefined}
        >
          {t(`filter.${when ?? 'coming'}`)}
        </Link>
      ))}
      {personal && (
        <Link
          to="/workshops"
          search={{ ...search, mine: search.mine ? undefined : 'true' }}
          replace
          className={styles.word}
          aria-current={search.mine ? 'true' : undefined}
        >
          {t('filter.mine')}
        </Link>
      )}
    </nav>
  );
}
