import { Avatar } from '../../../components/avatar';
import { Button } from '../../../components/button';
import { useTexts } from '../../../lib/i18n';
import type { Outgoing } from '../compose/outbox';
import { MessageWords } from './message-words';
import styles from './message.module.css';
import { useReader } from './reader';

/** An own message on its way: being sent, waiting for the link, or refused, which can be tried again or dropped. */
export function OutgoingItem({
  message: { text, refusal },
  isLive,
  onAgain,
  onDrop,
}: {
  message: Outgoing;
  isLive: boolean;
  onAgain: () => void;
  onDrop: () => void;
}) {
  const t = useTexts('channels');
  const { name, side } = useReader();
  return (
    <li className={styles.message} tabIndex={-1}>
      <Avatar name={name} side={side} size={30} />
      <div className={styles.body}>
        <p className={styles.head}>
          <span className={styles.name}>{name}</span>
        </p>
        <div className={styles.waiting}>
          <MessageWords text={text} />
        </div>
        {refusal === undefined ? (
          <p className={styles.origin}>{isLive ? t('outgoing.sending') : t('outgoing.waiting')}</p>
        ) : (
          <div className={styles.refused} role="alert">
            <p>{t('outgoing.refused', { reason: refusal || t('outgoing.unknown') })}</p>
            <Button onClick={onAgain}>{t('outgoing.again')}</Button>
            <Button kind="quiet" onClick={onDrop}>
              {t('outgoing.drop')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
