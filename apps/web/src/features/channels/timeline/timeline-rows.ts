import type { MessageView } from '#libs/contracts/channels';
import { dateFormat } from '../../../lib/formats';

export type TimelineRow =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'unread'; key: string }
  /** `follows`: the same author goes on, so that the name need not be said again. */
  | { kind: 'message'; key: string; message: MessageView; follows: boolean };

export interface RowsFor {
  /** Where the reader's days begin. */
  timeZone: string;
  readerId: string;
  unread: Unread;
}

/** What the reader had not read when they came; what arrives before their eyes later is not among it. */
export interface Unread {
  after: number;
  upTo: number;
}

const GOES_ON = 5 * 60_000;

/** What a channel shows, line by line: days, the line above the first unread message, messages. */
export function rowsOf(
  messages: readonly MessageView[],
  { timeZone, readerId, unread }: RowsFor,
): TimelineRow[] {
  const rows: TimelineRow[] = [];
  const day = dateFormat('en-CA', { timeZone });
  const lineAbove = firstUnread(messages, unread, readerId);
  let before: MessageView | undefined;
  for (const message of messages) {
    const today = day.format(new Date(message.createdAt));
    const isNewDay = !before || day.format(new Date(before.createdAt)) !== today;
    const isUnread = message.seq === lineAbove;
    if (isNewDay) rows.push({ kind: 'day', key: `day ${today} ${message.seq}`, at: message.createdAt });
    if (isUnread) rows.push({ kind: 'unread', key: 'unread' });
    const follows = !isNewDay && !isUnread && goesOn(before, message);
    rows.push({ kind: 'message', key: message.id, message, follows });
    before = message;
  }
  return rows;
}

/** The seq of the first message of others the reader has not read, if the one before it is known, too. */
export function firstUnread(
  messages: readonly MessageView[],
  { after, upTo }: Unread,
  readerId: string,
): number | undefined {
  if ((messages[0]?.seq ?? 0) > after + 1) return undefined;
  return messages.find(({ seq, author }) => seq > after && seq <= upTo && author.id !== readerId)?.seq;
}

function goesOn(before: MessageView | undefined, message: MessageView): boolean {
  if (before?.author.id !== message.author.id || message.replyTo !== null) return false;
  if (before.deletedAt !== null || message.deletedAt !== null) return false;
  return Date.parse(message.createdAt) - Date.parse(before.createdAt) < GOES_ON;
}
