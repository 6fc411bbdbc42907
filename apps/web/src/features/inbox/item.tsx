import { listNotifications, readNotifications, type NotificationView } from '#libs/contracts/notifications';
import { Link } from '@tanstack/react-router';
import { classes } from '../../components/classes';
import { useAct } from '../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { fromNow } from '../../lib/time';
import styles from './inbox.module.css';

/** One sentence, why the reader gets it and when; following it reads it. */
export function Item({ item: { id, title, reason, path, at, readAt } }: { item: NotificationView }) {
  const t = useTexts('inbox');
  const locale = useInterfaceLocale();
  const read = useAct(readNotifications, { touches: [listNotifications] });
  const isUnread = readAt === null;
  return (
    <li className={classes(styles.item, isUnread && styles.fresh)}>
      <Link to={path} onClick={() => isUnread && read.mutate({ body: { ids: [id] } })}>
        {isUnread && <span className="visually-hidden">{t('new')}: </span>}
        {title}
      </Link>
      <p className={styles.note}>
        {reason} · <time dateTime={at}>{fromNow(new Date(at), locale)}</time>
      </p>
    </li>
  );
}
