import fc from 'fast-check';
import { ApiError } from '../../../lib/errors';
import { Outbox, type Outgoing, type OutboxStorage } from './outbox';

function memory(): OutboxStorage {
  const map = new Map<string, string>();
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    key: (at) => [...map.keys()][at] ?? null,
    get length() {
      return map.size;
    },
  };
}
const outgoing = (n: number): Outgoing => ({ clientMsgId: `message-${n}`, text: `text ${n}`, at: n });
const offline = new ApiError({ code: 'offline' });
const refused = new ApiError({ code: 'invalid', status: 422, detail: 'too long' });

describe('messages on their way', () => {
  it('survive a reload, in the order in which they were written', () => {
    const storage = memory();
    const first = new Outbox('a:', storage);
    first.add(outgoing(2));
    first.add(outgoing(1));
    new Outbox('b:', storage).add(outgoing(3));
    expect(new Outbox('a:', storage).entries().map(({ at }) => at)).toEqual([1, 2]);
  });

  it('say why they were refused, let the others pass, and can be tried again', async () => {
    const outbox = new Outbox('a:', memory());
    const sent: string[] = [];
    outbox.add(outgoing(1));
    outbox.add(outgoing(2));
    const send = async ({ clientMsgId }: Outgoing) => {
      if (clientMsgId === 'message-1' && sent.length < 1) throw refused;
      sent.push(clientMsgId);
    };
    await outbox.drain(send);
    expect(outbox.entries()).toEqual([{ ...outgoing(1), refusal: 'too long' }]);
    outbox.again('message-1');
    await outbox.drain(send);
    expect(sent).toEqual(['message-2', 'message-1']);
    expect(outbox.entries()).toEqual([]);
  });

  it('are stored once and in order, however often answers are lost and pages closed', async () => {
    const fate = fc.constantFrom('stored', 'lost before', 'lost after', 'page closed');
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 12 }),
        fc.array(fate, { maxLength: 40 }),
        async (count, fates) => {
          const storage = memory();
          let outbox = new Outbox('a:', storage);
          const stored = new Map<string, string>();
          for (let n = 0; n < count; n += 1) outbox.add(outgoing(n));
          const send = async ({ clientMsgId, text }: Outgoing) => {
            const now = fates.shift() ?? 'stored';
            if (now !== 'lost before' && !stored.has(clientMsgId)) stored.set(clientMsgId, text);
            if (now !== 'stored') throw offline;
          };
          while (outbox.entries().length > 0) {
            await Promise.all([outbox.drain(send), outbox.drain(send)]);
            outbox = new Outbox('a:', storage);
          }
          expect([...stored.values()]).toEqual(Array.from({ length: count }, (_, n) => `text ${n}`));
        },
      ),
    );
  });
});
