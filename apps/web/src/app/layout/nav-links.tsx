import { Link } from '@tanstack/react-router';
import { Icon } from '../../components/icon';
import { useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { isFor, PLACES } from './navigation';
import styles from './sidebar.module.css';

/** Links to the main places this reader can use. */
export function NavLinks({ onGo }: { onGo?: () => void }) {
  const t = useTexts('app');
  const me = useMe();
  return (
    <ul className={styles.links}>
      {PLACES.filter((place) => isFor(me, place)).map(({ to, text, icon }) => (
        <li key={to}>
          <Link to={to} className={styles.link} activeOptions={{ exact: to === '/' }} onClick={onGo}>
            <Icon name={icon} />
            {t(text)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
