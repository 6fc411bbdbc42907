import {
  listNotifications,
  muteSubject,
  readNotifications,
  unmuteSubject,
  type NotificationGroupView,
} from '#libs/contracts/notifications';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Chip, Chips } from '../../components/chip';
import { FormError } from '../../components/form-error';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import styles from './inbox.module.css';
import { Item } from './item';

/** What somebody was told about one object, and what they can do about hearing of it. */
export function Group({ group: { subject, items, count, unread, muted } }: { group: NotificationGroupView }) {
  const t = useTexts('inbox');
  const touches = [listNotifications];
  const read = useAct(readNotifications, { touches });
  const mute = useAct(muteSubject, { touches });
  const unmute = useAct(unmuteSubject, { touches });
  const params = { subjectType: subject.type, subjectId: subject.id };
  const earlier = count - items.length;
  return (
    <Card as="li" className={styles.group}>
      <ul className={styles.items}>
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
      {earlier > 0 && <p className={styles.note}>{t('earlier', { count: earlier })}</p>}
      <div className={styles.acts}>
        <Chips>
          {unread > 0 && <Chip tone="blue">{t('unread', { count: unread })}</Chip>}
          {muted && <Chip>{t('muted')}</Chip>}
        </Chips>
        {unread > 0 && (
          <Button kind="quiet" busy={read.isPending} onClick={() => read.mutate({ body: { subject } })}>
            {t('read')}
          </Button>
        )}
        {muted ? (
          <Button kind="quiet" busy={unmute.isPending} onClick={() => unmute.mutate({ params })}>
            {t('unmute')}
          </Button>
        ) : (
          <Button kind="quiet" busy={mute.isPending} onClick={() => mute.mutate({ params })}>
            {t('mute')}
          </Button>
        )}
      </div>
      <FormError error={read.error ?? mute.error ?? unmute.error} />
    </Card>
  );
}
