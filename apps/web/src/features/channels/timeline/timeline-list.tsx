import type { MessageView } from '#libs/contracts/channels';
import { useMemo, type ReactNode } from 'react';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time';
import { MessageItem, type MessageActs } from '../message/message-item';
import { useReader } from '../message/reader';
import styles from './timeline.module.css';
import { rowsOf, type Unread } from './timeline-rows';

/** The messages by day, the line above the unread ones, and behind them what is on its way. */
export function TimelineList({
  messages,
  unread,
  canPost,
  editing,
  acts,
  children,
}: {
  messages: readonly MessageView[];
  unread: Unread;
  canPost: boolean;
  /** The message being edited. */
  editing: string | undefined;
  acts: MessageActs;
  children: ReactNode;
}) {
  const t = useTexts('channels');
  const locale = useInterfaceLocale();
  const { id: readerId, mine } = useReader();
  const { timeZone } = mine;
  const rows = useMemo(
    () => rowsOf(messages, { timeZone, readerId, unread }),
    [messages, timeZone, readerId, unread],
  );
  const byId = useMemo(() => new Map(messages.map((message) => [message.id, message])), [messages]);
  return (
    <ol className={styles.list}>
      {rows.map((row) => {
        if (row.kind === 'day') {
          return (
            <li key={row.key} className={styles.day}>
              <span>{dateIn(new Date(row.at), timeZone, locale)}</span>
            </li>
          );
        }
        if (row.kind === 'unread') {
          return (
            <li key={row.key} id={UNREAD} className={styles.unread}>
              <span>{t('list.new')}</span>
            </li>
          );
        }
        const { message, follows } = row;
        return (
          <MessageItem
            key={row.key}
            message={message}
            follows={follows}
            canPost={canPost}
            isEditing={editing === message.id}
            answered={message.replyTo === null ? undefined : byId.get(message.replyTo)}
            acts={acts}
          />
        );
      })}
      {children}
    </ol>
  );
}

/** The id of the line above the unread messages. */
export const UNREAD = 'unread-line';
