import type { Readable } from 'node:stream';

/** What came of a write: the bytes are durable when it is returned. */
export interface Stored {
  key: string;
  size: number;
  /** Lower-case hex. */
  sha256: string;
}

/** Bytes `start`–`end`, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where bytes live. Keys are our own ids; names given by people never reach it. */
export abstract class StoragePort {
  /** Streams `content` to `key`, hashed on the way. Nothing appears under the key unless all of it was stored. */
  abstract put(key: string, content: AsyncIterable<Uint8Array>): Promise<Stored>;

  /** Throws `not_found` before the first byte when there is nothing under the key. */
  abstract get(key: string, range?: ByteRange): Promise<Readable>;

  /** Removing what is not there is no error. */
  abstract delete(key: string): Promise<void>;

  abstract exists(key: string): Promise<boolean>;
}
