import { Readable } from 'node:stream';

/** They could not be had; it says nothing about what they are. */
export class LostBytes extends Error {}

/** Bytes that are asked for piece by piece. */
export interface StoredBytes {
  size: number;
  /** From `start` on, at most `length`; fewer only at the end. Throws `LostBytes`. */
  read(start: number, length: number): Promise<Uint8Array>;
}

const PIECE = 256 * 1024;

/** A stretch of them, `end` not included, as a stream. */
export const streamOf = (bytes: StoredBytes, start = 0, end = bytes.size): Readable =>
  Readable.from(piecesOf(bytes, start, end), { objectMode: false });

async function* piecesOf(bytes: StoredBytes, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end;) {
    const piece = await bytes.read(at, Math.min(PIECE, end - at));
    if (piece.byteLength === 0) return;
    at += piece.byteLength;
    yield piece;
  }
}
