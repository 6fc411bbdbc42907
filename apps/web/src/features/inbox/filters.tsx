import { Link } from '@tanstack/react-router';
import { useTexts } from '../../lib/i18n';
import styles from './inbox.module.css';
import { ONLY, type InboxSearch } from './inbox-search';

/** All, unread or muted: each a link to the list it gives. */
export function Filters({ only }: InboxSearch) {
  const t = useTexts('inbox');
  return (
    <nav className={styles.words} aria-label={t('filter.label')}>
      {ONLY.map((word) => (
        <Link
          key={word ?? 'all'}
          to="/inbox"
          search={{ only: word }}
          replace
          className={styles.word}
          aria-current={only === word ? 'true' : undefined}
        >
          {t(`filter.${word ?? 'all'}`)}
        </Link>
      ))}
    </nav>
  );
}
