import type { Writable } from 'node:stream';
import fc from 'fast-check';
import * as ws from 'ws';
import { textFrame } from './text-frame.js';

/** Exported by ws, but missing in its types. */
const { Receiver } = ws as unknown as { Receiver: new (options: { isServer: boolean }) => Writable };

/** What the receiver of the reference implementation reads from these bytes. */
const received = (bytes: Buffer): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const receiver = new Receiver({ isServer: false });
    const texts: string[] = [];
    receiver.on('message', (data: Buffer) => texts.push(data.toString()));
    receiver.on('error', reject);
    receiver.end(bytes, () => resolve(texts));
  });

describe('textFrame', () => {
  it('is read back by a stock receiver, frame by frame', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 8 }),
        async (texts) => {
          expect(await received(Buffer.concat(texts.map(textFrame)))).toEqual(texts);
        },
      ),
    );
  });

  it.each([0, 125, 126, 65_535, 65_536, 200_000])('carries %i bytes', async (length) => {
    const text = 'a'.repeat(length);
    expect(await received(textFrame(text))).toEqual([text]);
  });
});
