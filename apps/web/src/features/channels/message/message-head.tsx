import type { MessageView } from '#libs/contracts/channels';
import { Link } from '@tanstack/react-router';
import styles from './message.module.css';
import { MessageTime } from './message-time';

/** Who wrote it, where, and when on both shores. */
export function MessageHead({ message }: { message: MessageView }) {
  const { id, displayName } = message.author;
  return (
    <p className={styles.head}>
      <Link to="/people/$id" params={{ id }} className={styles.name}>
        {displayName}
      </Link>
      <MessageTime message={message} />
    </p>
  );
}
