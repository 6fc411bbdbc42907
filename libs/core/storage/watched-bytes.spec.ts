import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { atMost, Head, HEAD_BYTES, Measure } from './watched-bytes.js';

const chunks = fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 6 });

async function read(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const seen: Uint8Array[] = [];
  for await (const chunk of content) seen.push(chunk);
  return Buffer.concat(seen);
}

describe('watched bytes', () => {
  it('pass unchanged, counted, hashed and sampled', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, async (given) => {
        const whole = Buffer.concat(given);
        const measure = new Measure();
        const head = new Head();
        expect(await read(measure.of(head.of(Readable.from(given))))).toEqual(whole);
        expect(measure.size).toBe(whole.byteLength);
        expect(measure.sha256()).toBe(createHash('sha256').update(whole).digest('hex'));
        expect(Buffer.from(head.bytes)).toEqual(whole.subarray(0, HEAD_BYTES));
      }),
      { numRuns: 40 },
    );
  });

  it('stop at the limit and not before', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, fc.nat(18_000), async (given, limit) => {
        const size = Buffer.concat(given).byteLength;
        const reading = read(atMost(limit, Readable.from(given), () => new Error('too much')));
        if (size > limit) await expect(reading).rejects.toThrow('too much');
        else expect((await reading).byteLength).toBe(size);
      }),
      { numRuns: 40 },
    );
  });
});
