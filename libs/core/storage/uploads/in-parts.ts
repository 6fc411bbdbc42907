/**
 * Cuts a stream of bytes into consecutive streams of at most `size` bytes, none empty, without holding a part in memory.
 * Each has to be read to its end before the next is asked for.
 */
export async function* inParts(
  content: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<AsyncIterable<Uint8Array>> {
  const chunks = content[Symbol.asyncIterator]();
  let rest: Uint8Array | undefined;

  async function next(): Promise<Uint8Array | undefined> {
    for (;;) {
      const { value, done } = await chunks.next();
      if (done) return undefined;
      if (value.byteLength > 0) return value;
    }
  }

  async function* part(): AsyncGenerator<Uint8Array> {
    let missing = size;
    while (missing > 0 && (rest ??= await next())) {
      const chunk = rest;
      const piece = chunk.subarray(0, missing);
      rest = chunk.byteLength > missing ? chunk.subarray(missing) : undefined;
      missing -= piece.byteLength;
      yield piece;
    }
  }

  while ((rest ??= await next())) yield part();
}
