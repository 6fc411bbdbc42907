import type { MessageView } from '#libs/contracts/channels';

/**
 * The end of a channel as far as it was read: the messages by seq, the revision up to which all changes are in it, and
 * the seq from which on. That is said, since changes come by revision: the first one to come may be to the newest message.
 */
export interface Timeline {
  messages: readonly MessageView[];
  fromSeq: number;
  lastRev: number;
}

/** What a channel says of its changes since a revision; `complete: false` means that there are more. */
export interface Changes {
  missed: readonly MessageView[];
  lastRev: number;
  complete: boolean;
}

/** The next change in the order of the channel. With `gap` something before it is missing, and it was not taken. */
export function receive(timeline: Timeline, message: MessageView): { timeline: Timeline; gap: boolean } {
  if (message.rev > timeline.lastRev + 1) return { timeline, gap: true };
  return { timeline: merged(timeline, [message], message.rev), gap: false };
}

/** All that was missed, in its present state. */
export const catchUp = (timeline: Timeline, { missed, lastRev, complete }: Changes): Timeline =>
  merged(timeline, missed, complete ? lastRev : Math.max(0, ...missed.map(({ rev }) => rev)));

/** Takes the present state of messages without saying that all changes before it are known, e.g. an own message. */
export const show = (timeline: Timeline, message: MessageView): Timeline => merged(timeline, [message], 0);

/** The messages before the present ones, oldest first. */
export function prepend(timeline: Timeline, older: readonly MessageView[]): Timeline {
  const { fromSeq, messages } = timeline;
  const before = older.filter(({ seq }) => seq < fromSeq);
  return { ...timeline, fromSeq: before[0]?.seq ?? fromSeq, messages: [...before, ...messages] };
}

/** Seqs have no gaps and begin at 1. */
export const hasOlder = ({ fromSeq }: Timeline): boolean => fromSeq > 1;

function merged(timeline: Timeline, changed: readonly MessageView[], rev: number): Timeline {
  const bySeq = new Map(timeline.messages.map((message) => [message.seq, message]));
  for (const message of changed) {
    const known = bySeq.get(message.seq);
    // What lies before is read in its present state when the reader goes there.
    if (message.seq < timeline.fromSeq || (known && known.rev > message.rev)) continue;
    bySeq.set(message.seq, message);
  }
  const messages = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
  return { ...timeline, messages, lastRev: Math.max(timeline.lastRev, rev) };
}
