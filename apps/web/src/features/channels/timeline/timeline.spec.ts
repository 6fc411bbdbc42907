import type { MessageView } from '#libs/contracts/channels';
import fc from 'fast-check';
import { catchUp, hasOlder, prepend, receive, show, type Timeline } from './timeline';

const message = (seq: number, rev: number, text = `m${seq}`): MessageView =>
  ({ id: `id${seq}`, seq, rev, text: { text } }) as unknown as MessageView;
const seqs = ({ messages }: Timeline) => messages.map(({ seq }) => seq);

/** A channel of a server: every change gets the next rev. */
class Channel {
  readonly log: MessageView[] = [];
  readonly state = new Map<number, MessageView>();

  change(seq: number): MessageView {
    const next = message(seq, this.log.length + 1, `m${seq} r${this.log.length + 1}`);
    this.log.push(next);
    this.state.set(seq, next);
    return next;
  }

  since(rev: number, limit: number) {
    const missed = [...this.state.values()].filter((one) => one.rev > rev).sort((a, b) => a.rev - b.rev);
    const now = { lastRev: this.log.length, complete: missed.length <= limit };
    return { missed: missed.slice(0, limit), ...now };
  }
}

describe('the timeline of a channel', () => {
  it('takes the next change and notices a gap', () => {
    const start: Timeline = { messages: [message(1, 1)], fromSeq: 1, lastRev: 1 };
    const next = receive(start, message(2, 2));
    expect(next.gap).toBe(false);
    expect(seqs(next.timeline)).toEqual([1, 2]);
    expect(receive(next.timeline, message(4, 4))).toEqual({ timeline: next.timeline, gap: true });
  });

  it('never goes back to an older state of a message', () => {
    const start: Timeline = { messages: [message(1, 5, 'edited')], fromSeq: 1, lastRev: 5 };
    expect(receive(start, message(1, 1, 'first')).timeline.messages[0]?.text?.text).toBe('edited');
  });

  it('shows an own message at once and still waits for what came before it', () => {
    const start: Timeline = { messages: [message(1, 1)], fromSeq: 1, lastRev: 1 };
    const shown = show(start, message(3, 3));
    expect(shown.lastRev).toBe(1);
    expect(seqs(catchUp(shown, { missed: [message(2, 2)], lastRev: 3, complete: true }))).toEqual([1, 2, 3]);
  });

  it('takes the first messages of a channel in whatever order their changes come', () => {
    const empty: Timeline = { messages: [], fromSeq: 1, lastRev: 0 };
    const half = catchUp(empty, { missed: [message(2, 2)], lastRev: 3, complete: false });
    expect(half.lastRev).toBe(2);
    expect(seqs(catchUp(half, { missed: [message(1, 3)], lastRev: 3, complete: true }))).toEqual([1, 2]);
  });

  it('goes back in time without doubling', () => {
    const start: Timeline = { messages: [message(3, 3)], fromSeq: 3, lastRev: 3 };
    expect(hasOlder(start)).toBe(true);
    const whole = prepend(prepend(start, [message(1, 1), message(2, 2)]), [message(1, 1), message(2, 2)]);
    expect(seqs(whole)).toEqual([1, 2, 3]);
    expect(hasOlder(whole)).toBe(false);
    expect(hasOlder({ messages: [], fromSeq: 1, lastRev: 0 })).toBe(false);
  });

  it('ends as the channel stands, whatever was lost, doubled or late on the way', () => {
    const step = fc.record({
      edits: fc.option(fc.nat()),
      fate: fc.constantFrom('arrives', 'arrives', 'is lost', 'comes twice'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (steps, limit) => {
        const channel = new Channel();
        let timeline: Timeline = { messages: [], fromSeq: 1, lastRev: 0 };
        const sync = () => {
          for (;;) {
            const changes = channel.since(timeline.lastRev, limit);
            timeline = catchUp(timeline, changes);
            if (changes.complete) return;
          }
        };
        for (const { edits, fate } of steps) {
          const newest = channel.state.size;
          const seq = edits !== null && newest > 0 ? (edits % newest) + 1 : newest + 1;
          const changed = channel.change(seq);
          if (fate === 'is lost') continue;
          for (let times = fate === 'comes twice' ? 2 : 1; times > 0; times -= 1) {
            const taken = receive(timeline, changed);
            timeline = taken.timeline;
            if (taken.gap) sync();
          }
        }
        sync();
        expect(timeline.messages).toEqual([...channel.state.values()].sort((a, b) => a.seq - b.seq));
      }),
    );
  });
});
