import { Link } from '@tanstack/react-router';
import { Icon } from '../../components/icon';
import { useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { isFor, PLACES } from './navigation';
import styles from './phone-bar.module.css';

/** The main places at the thumb. A page with an action of its own lays that over it. */
export function PhoneBar() {
  const t = useTexts('app');
  const me = useMe();
  return (
    <nav className={styles.bar} aria-label={t('nav.label')}>
      {PLACES.filter((place) => !place.inMenu && isFor(me, place)).map(({ to, text, icon }) => (
        <Link key={to} to={to} className={styles.place} activeOptions={{ exact: to === '/' }}>
          <Icon name={icon} size={22} />
          {t(text)}
        </Link>
      ))}
    </nav>
  );
}
