import type { MessageView } from '#libs/contracts/channels';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { ErrorState } from '../../../components/error-state';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import compose from '../compose/compose.module.css';
import { Composer } from '../compose/composer';
import { TypingLine } from '../compose/typing-line';
import { useOutbox } from '../compose/use-outbox';
import type { LinkState } from '../live/live-channel';
import type { Presence } from '../live/use-presence';
import { useTyping } from '../live/use-typing';
import type { MessageActs } from '../message/message-item';
import { OutgoingItem } from '../message/outgoing-item';
import { useReader } from '../message/reader';
import { show } from '../timeline/timeline';
import type { useTimeline } from '../timeline/use-timeline';
import { LinkBanner } from './link-banner';
import type { Channel } from './room-head';
import { TimelinePane } from './timeline-pane';
import { useShowing } from './use-showing';
import styles from './room.module.css';

const NOBODY: Presence = new Map();

/** A channel: its messages, what is on its way, and where the next one is written. */
export function ChannelRoom({
  channel,
  history,
  link,
  presence = NOBODY,
  head,
  start,
  note,
  readOnly,
}: {
  channel: Channel;
  history: ReturnType<typeof useTimeline>;
  link: LinkState;
  /** Absent where nobody shows. */
  presence?: Presence;
  /** What stands above, by how many messages there are and how many others are here. */
  head: (facts: { count: number; others: number }) => ReactNode;
  /** What stands where it begins. */
  start?: ReactNode;
  /** What is to be known before writing. */
  note: ReactNode;
  /** What stands in place of the field for who may not write. */
  readOnly?: ReactNode;
}) {
  const t = useTexts('channels');
  const { id: readerId } = useReader();
  const { data: timeline, store } = history;
  const isLive = link === 'live';
  const outbox = useOutbox(channel.id, readerId, store, isLive);
  const { names, onType } = useTyping(channel.id);
  const showing = useShowing();
  const field = useRef<HTMLTextAreaElement>(null);
  const [answered, setAnswered] = useState<MessageView>();
  const [editing, setEditing] = useState<string>();
  const { toMessage, toEnd } = showing;
  const acts = useMemo<MessageActs>(
    () => ({
      reply: (message) => {
        setAnswered(message);
        field.current?.focus();
      },
      edit: (message) => {
        setEditing(message?.id);
        if (!message) field.current?.focus();
      },
      changed: (message) => store.change((before) => show(before, message)),
      show: toMessage,
    }),
    [store, toMessage],
  );
  const messages = timeline?.messages ?? [];
  const stored = new Set(
    messages.filter(({ author }) => author.id === readerId).map((one) => one.clientMsgId),
  );
  const others = [...presence].filter(([id, state]) => id !== readerId && state !== 'away').length;
  const outgoing = outbox.entries.filter(({ clientMsgId }) => !stored.has(clientMsgId));
  const editLast = () => {
    const last = messages.findLast(({ author, text }) => author.id === readerId && text !== null);
    if (last) acts.edit(last);
  };
  const send = (text: string) => {
    outbox.write(text, answered?.id);
    setAnswered(undefined);
    toEnd();
  };
  return (
    <section className={styles.room} aria-label={t('room.label')}>
      {head({ count: messages.at(-1)?.seq ?? channel.lastSeq, others })}
      <LinkBanner state={link} />
      {history.isError && !timeline && (
        <div className={styles.waiting}>
          <ErrorState error={history.error} onRetry={() => void history.refetch()} />
        </div>
      )}
      {history.isPending && (
        <div className={styles.waiting}>
          <Skeleton lines={9} />
        </div>
      )}
      {timeline && (
        <TimelinePane
          channel={channel}
          timeline={timeline}
          link={link}
          loading={history.loading}
          onOlder={history.loadOlder}
          showing={showing}
          editing={editing}
          acts={acts}
          start={start}
        >
          {outgoing.map((message) => (
            <OutgoingItem
              key={message.clientMsgId}
              message={message}
              isLive={isLive}
              onAgain={() => outbox.again(message.clientMsgId)}
              onDrop={() => outbox.drop(message.clientMsgId)}
            />
          ))}
        </TimelinePane>
      )}
      <footer className={compose.foot}>
        <TypingLine names={names} />
        {note}
        {channel.can.post ? (
          <Composer
            channelId={channel.id}
            field={field}
            answered={answered}
            onNoAnswer={() => setAnswered(undefined)}
            onType={onType}
            onSend={send}
            onUp={editLast}
          />
        ) : (
          (readOnly ?? <p className={compose.typing}>{t('compose.readOnly')}</p>)
        )}
      </footer>
    </section>
  );
}
