import { createHash } from 'node:crypto';

/** Passes bytes on unchanged while it counts and hashes them. */
export class Measure {
  size = 0;
  private readonly hash = createHash('sha256');

  async *of(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      this.size += chunk.byteLength;
      this.hash.update(chunk);
      yield chunk;
    }
  }

  /** Lower-case hex of all bytes seen. To be asked once, at the end. */
  sha256(): string {
    return this.hash.digest('hex');
  }
}

/** Enough of a file's beginning to tell what it is. */
export const HEAD_BYTES = 4_100;

/** Passes bytes on unchanged and keeps the first `HEAD_BYTES` of them. */
export class Head {
  private readonly chunks: Uint8Array[] = [];
  private missing = HEAD_BYTES;

  async *of(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      if (this.missing > 0) {
        // A copy: the owner of a chunk may use its memory again.
        const piece = chunk.slice(0, this.missing);
        this.chunks.push(piece);
        this.missing -= piece.byteLength;
      }
      yield chunk;
    }
  }

  get bytes(): Uint8Array {
    return Buffer.concat(this.chunks);
  }
}

/** Passes at most `limit` bytes on, then throws what `refusal` makes. */
export async function* atMost(
  limit: number,
  content: AsyncIterable<Uint8Array>,
  refusal: () => Error,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of content) {
    size += chunk.byteLength;
    if (size > limit) throw refusal();
    yield chunk;
  }
}
