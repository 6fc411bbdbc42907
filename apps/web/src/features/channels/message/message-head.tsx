import type { MessageView } from '#libs/contracts/channels';
import { Link } from '@tanstack/react-router';
import { SideName } from '../../../components/side-name';
import styles from './message.module.css';
import { MessageTime } from './message-time';

/** Who wrote it, where, and when on both shores. Who writes under a number has no page, and no clock but the readers’. */
export function MessageHead({ message }: { message: MessageView }) {
  const { id, displayName, side, timeZone } = message.author;
  return (
    <p className={styles.head}>
      {timeZone === null ? (
        <span className={styles.name}>
          {displayName}
          {side !== 'OTHER' && (
            <>
              {' · '}
              <SideName side={side} />
            </>
          )}
        </span>
      ) : (
        <Link to="/people/$id" params={{ id }} className={styles.name}>
          {displayName}
        </Link>
      )}
      <MessageTime message={message} />
    </p>
  );
}
