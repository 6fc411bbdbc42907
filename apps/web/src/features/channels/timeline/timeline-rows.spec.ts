import type { MessageView } from '#libs/contracts/channels';
import { firstUnread, rowsOf } from './timeline-rows';

const message = (seq: number, at: string, author = 'wei', part: Partial<MessageView> = {}): MessageView => ({
  id: `id${seq}`,
  channelId: 'c',
  seq,
  rev: seq,
  clientMsgId: `client-${seq}`,
  author: { id: author, displayName: author, masked: false, side: 'CN', timeZone: 'Asia/Shanghai' },
  text: null,
  original: null,
  replyTo: null,
  createdAt: at,
  editedAt: null,
  deletedAt: null,
  ...part,
});
const shown = (messages: MessageView[], timeZone: string, after: number, upTo = 9) =>
  rowsOf(messages, { timeZone, readerId: 'anna', unread: { after, upTo } }).map((row) =>
    row.kind === 'message' ? `${row.message.seq}${row.follows ? ' follows' : ''}` : row.kind,
  );

describe('the lines of a channel', () => {
  const late = [
    message(1, '2026-10-13T21:58:00.000Z'),
    message(2, '2026-10-13T21:59:00.000Z'),
    message(3, '2026-10-13T22:01:00.000Z'),
  ];

  it('begin a day where the reader’s day begins', () => {
    expect(shown(late, 'Europe/Berlin', 3)).toEqual(['day', '1', '2 follows', 'day', '3']);
    expect(shown(late, 'Asia/Shanghai', 3)).toEqual(['day', '1', '2 follows', '3 follows']);
  });

  it('name an author again after others, after a while, and in an answer', () => {
    const messages = [
      message(1, '2026-10-13T08:00:00.000Z'),
      message(2, '2026-10-13T08:01:00.000Z', 'anna'),
      message(3, '2026-10-13T08:02:00.000Z'),
      message(4, '2026-10-13T08:07:00.000Z'),
      message(5, '2026-10-13T08:08:00.000Z', 'wei', { replyTo: 'id2' }),
      message(6, '2026-10-13T08:09:00.000Z', 'wei', { deletedAt: '2026-10-13T08:10:00.000Z' }),
    ];
    expect(shown(messages, 'UTC', 6)).toEqual(['day', '1', '2', '3', '4', '5', '6']);
  });

  it('draw the line above the first unread message of somebody else', () => {
    expect(shown(late, 'UTC', 1)).toEqual(['day', '1', 'unread', '2', '3 follows']);
    const own = [message(1, '2026-10-13T08:00:00.000Z', 'anna'), message(2, '2026-10-13T08:01:00.000Z')];
    expect(shown(own, 'UTC', 0)).toEqual(['day', '1', 'unread', '2']);
    expect(shown(own, 'UTC', 0, 1)).toEqual(['day', '1', '2']);
  });

  it('draw none while what was read last is not here', () => {
    expect(
      firstUnread([message(60, '2026-10-13T08:00:00.000Z')], { after: 12, upTo: 60 }, 'anna'),
    ).toBeUndefined();
    expect(firstUnread([], { after: 0, upTo: 0 }, 'anna')).toBeUndefined();
  });
});
