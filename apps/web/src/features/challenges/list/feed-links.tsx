import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import styles from './list.module.css';

/** By the names readers of feeds know them by. */
const FEEDS = [
  ['Atom', '/api/v1/challenges.atom'],
  ['RSS', '/api/v1/challenges.rss'],
  ['JSON Feed', '/api/v1/challenges.feed.json'],
] as const;

/** Open challenges for whoever would rather be told than look, in the language of this page. */
export function FeedLinks() {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  return (
    <p className={styles.feeds}>
      {t('list.follow')}
      {FEEDS.map(([name, path]) => (
        <a key={name} href={`${path}?lang=${locale}`}>
          {name}
        </a>
      ))}
    </p>
  );
}
