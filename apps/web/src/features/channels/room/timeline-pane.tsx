import { useCallback, type ReactNode } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { Icon } from '../../../components/icon';
import { useTexts } from '../../../lib/i18n';
import type { LinkState } from '../live/live-channel';
import { useReadPosition } from '../live/use-read-position';
import type { MessageActs } from '../message/message-item';
import { useReader } from '../message/reader';
import { NewMessage } from '../timeline/new-message';
import { Older } from '../timeline/older';
import { hasOlder, type Timeline } from '../timeline/timeline';
import { TimelineList, UNREAD } from '../timeline/timeline-list';
import styles from '../timeline/timeline.module.css';
import { useScrollEnd } from '../timeline/use-scroll-end';
import { useUnreadLine } from '../timeline/use-unread-line';
import { walkMessages } from '../timeline/walk-messages';
import type { Channel } from './room-head';
import type { useShowing } from './use-showing';

/** The messages in their scroller: opened at the first unread one, older ones above, and ways to what is not in sight. */
export function TimelinePane({
  channel,
  timeline,
  link,
  loading,
  onOlder,
  showing: { scroller, toEnd, toLine },
  editing,
  acts,
  start,
  children,
}: {
  channel: Channel;
  timeline: Timeline;
  link: LinkState;
  loading: boolean;
  onOlder: () => Promise<void>;
  showing: ReturnType<typeof useShowing>;
  editing: string | undefined;
  acts: MessageActs;
  /** What stands where the channel begins. */
  start?: ReactNode;
  children: ReactNode;
}) {
  const t = useTexts('channels');
  const { id: readerId } = useReader();
  const { atEnd, onScroll } = useScrollEnd();
  const { messages } = timeline;
  const newest = messages.at(-1);
  const live = link === 'live';
  const newestSeq = newest?.seq ?? 0;
  const { unread, readSeq } = useReadPosition({ channel, newestSeq, live, atEnd });
  const unseen = messages.filter(({ seq, author }) => seq > readSeq && author.id !== readerId).length;
  const { fromSeq } = timeline;
  const isLineAbove = unread.upTo > unread.after && fromSeq > unread.after + 1;
  // Failing is said by the button that stays.
  const loadOlder = useCallback(() => void onOlder().catch(() => undefined), [onOlder]);
  const showLine = useCallback(() => toLine(UNREAD), [toLine]);
  const toUnread = useUnreadLine({ isAbove: isLineAbove, fromSeq, load: loadOlder, show: showLine });
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        className={styles.scroller}
        data-scroller
        role="region"
        aria-label={t('list.label')}
        tabIndex={0}
        onScroll={onScroll}
        onKeyDown={walkMessages}
      >
        <div>
          {hasOlder(timeline) ? (
            <Older fromSeq={fromSeq} loading={loading} live={live} onLoad={loadOlder} />
          ) : (
            <div className={styles.start}>
              {start ?? <EmptyState title={t('list.start')}>{t('list.startText')}</EmptyState>}
            </div>
          )}
          <TimelineList
            messages={messages}
            unread={unread}
            canPost={channel.can.post}
            editing={editing}
            acts={acts}
          >
            {children}
          </TimelineList>
        </div>
      </div>
      {isLineAbove && (
        <Button className={`${styles.jump} ${styles.above}`} busy={loading} onClick={toUnread}>
          {t('list.unreadAbove')}
        </Button>
      )}
      {!atEnd && (
        <Button className={styles.jump} onClick={toEnd}>
          <Icon name="down" size={14} />
          {unseen > 0 ? t('list.unseen', { count: unseen }) : t('list.toEnd')}
        </Button>
      )}
      <NewMessage newest={newest} readerId={readerId} />
    </div>
  );
}
