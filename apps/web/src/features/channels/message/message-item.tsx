import type { MessageView } from '#libs/contracts/channels';
import { memo, useState } from 'react';
import { Avatar } from '../../../components/avatar';
import { classes } from '../../../components/classes';
import { useTexts } from '../../../lib/i18n';
import { EditMessage } from './edit-message';
import { MessageActions } from './message-actions';
import { MessageHead } from './message-head';
import { MessageOrigin } from './message-origin';
import { MessageWords } from './message-words';
import styles from './message.module.css';
import { Quoted } from './quoted';
import { useReader } from './reader';

export interface MessageActs {
  /** Begins an answer. */
  reply: (message: MessageView) => void;
  edit: (message: MessageView | undefined) => void;
  /** The present state of a message this page changed. */
  changed: (message: MessageView) => void;
  /** Leads to a message on the page. */
  show: (id: string) => void;
}

interface Props {
  message: MessageView;
  follows: boolean;
  canPost: boolean;
  isEditing: boolean;
  /** What it answers, where it does and that is on the page. */
  answered: MessageView | undefined;
  acts: MessageActs;
}

/** One message: who, when, the words in the reader's language, where they come from, and the original beside them. */
export const MessageItem = memo(function MessageItem(props: Props) {
  const { message, follows, canPost, isEditing, answered, acts } = props;
  const t = useTexts('channels');
  const { id: readerId } = useReader();
  const [open, setOpen] = useState(false);
  const { id, author, text, original } = message;
  return (
    <li id={anchorOf(id)} className={classes(styles.message, follows && styles.follows)} tabIndex={-1}>
      {!follows && <Avatar name={author.displayName} side={author.side} size={30} />}
      <div className={styles.body}>
        {follows ? (
          <span className="visually-hidden">{author.displayName}</span>
        ) : (
          <MessageHead message={message} />
        )}
        {message.replyTo !== null && text && <Quoted message={answered} onShow={acts.show} />}
        {!text && <p className={styles.tombstone}>{t('message.deleted')}</p>}
        {text && isEditing && (
          <EditMessage message={message} onDone={acts.changed} onClose={() => acts.edit(undefined)} />
        )}
        {text && !isEditing && (
          <>
            <div className={classes(styles.content, original && open && styles.beside)}>
              <MessageWords text={text.text} lang={text.locale} glosses={text.glosses} />
              {original && open && (
                <div className={styles.original}>
                  <MessageWords text={original.text} lang={original.locale} />
                </div>
              )}
            </div>
            <p className={styles.foot}>
              {message.editedAt !== null && <span className={styles.origin}>{t('message.edited')}</span>}
              <MessageOrigin view={text} open={open} onToggle={original ? () => setOpen(!open) : undefined} />
            </p>
          </>
        )}
      </div>
      {text && canPost && !isEditing && (
        <MessageActions
          message={message}
          isMine={author.id === readerId}
          onReply={() => acts.reply(message)}
          onEdit={() => acts.edit(message)}
          onChanged={acts.changed}
        />
      )}
    </li>
  );
});

/** The id of a message's element, by which answers lead to it. */
export const anchorOf = (messageId: string): string => `message-${messageId}`;
