import { listNotifications } from '#libs/contracts/notifications';
import { Link } from '@tanstack/react-router';
import { Icon } from '../../components/icon';
import { useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { useOperation } from '../../lib/queries';
import styles from './header.module.css';

const MOST_SHOWN = 99;

/** The way to the inbox, with how much of it is unread. */
export function Bell() {
  const t = useTexts('app');
  const me = useMe();
  const inbox = useOperation(listNotifications, { query: { limit: 1 } }, { enabled: Boolean(me) });
  if (!me) return null;
  const unread = inbox.data?.unread ?? 0;
  return (
    <Link to="/inbox" className={styles.bell} aria-label={t('nav.inbox', { count: unread })}>
      <Icon name="bell" size={20} />
      {unread > 0 && <span className={styles.count}>{unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}</span>}
    </Link>
  );
}
