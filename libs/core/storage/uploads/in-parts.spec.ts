import { Readable } from 'node:stream';
import fc from 'fast-check';
import { inParts } from './in-parts.js';

async function read(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const seen: Uint8Array[] = [];
  for await (const chunk of content) seen.push(chunk);
  return Buffer.concat(seen);
}

describe('a stream in parts', () => {
  it('has all bytes in order, every part full but the last', async () => {
    const chunks = fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 64 }), async (given, size) => {
        const parts: Buffer[] = [];
        for await (const part of inParts(Readable.from(given), size)) parts.push(await read(part));
        expect(Buffer.concat(parts)).toEqual(Buffer.concat(given));
        expect(parts.slice(0, -1).every((part) => part.byteLength === size)).toBe(true);
        expect(parts.every((part) => part.byteLength > 0 && part.byteLength <= size)).toBe(true);
      }),
    );
  });

  it('passes a broken source on', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('abc');
        throw new Error('cut');
      })(),
    );
    const reading = (async () => {
      for await (const part of inParts(broken, 2)) await read(part);
    })();
    await expect(reading).rejects.toThrow('cut');
  });
});
