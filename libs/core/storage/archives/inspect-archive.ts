import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ArchiveScale, Unreadable, type ArchiveRefusal } from './archive-entry.js';
import { archiveKindOf, type ArchiveKind } from './archive-kind.js';
import { readTar } from './read-tar.js';
import { readZip } from './read-zip.js';
import { LostBytes, streamOf, type StoredBytes } from './stored-bytes.js';

/**
 * What speaks against an archive; undefined where nothing does. Of one that breaks off, what comes before the end
 * decides: nobody can unpack more. One that is whole and cannot be read is refused: others may read it differently.
 */
export async function inspectArchive(
  kind: ArchiveKind,
  bytes: StoredBytes,
): Promise<ArchiveRefusal | undefined> {
  const scale = new ArchiveScale(bytes.size);
  try {
    if (kind === 'gzip') return await inspectGzip(bytes, scale);
    for await (const entry of kind === 'zip' ? readZip(bytes) : readTar(streamOf(bytes))) {
      const refusal = scale.add(entry);
      if (refusal) return refusal;
    }
    return undefined;
  } catch (error) {
    if (error instanceof TooMuch) return { reason: error.reason };
    if (error instanceof Unreadable) return { reason: 'unreadable' };
    if (error instanceof LostBytes) throw error;
    return undefined;
  }
}

class TooMuch extends Error {
  constructor(readonly reason: ArchiveRefusal['reason']) {
    super(reason);
  }
}

async function inspectGzip(bytes: StoredBytes, scale: ArchiveScale): Promise<ArchiveRefusal | undefined> {
  const packed = streamOf(bytes);
  const unpacked = createGunzip();
  packed.once('error', (error) => unpacked.destroy(error));
  const content = weighed(packed.pipe(unpacked), scale);
  const { value: head } = await content.next();
  if (!head || archiveKindOf(head) !== 'tar') {
    await finished(Readable.from(content).resume());
    return undefined;
  }
  for await (const entry of readTar(Readable.from(startingWith(head, content), { objectMode: false }))) {
    // its bytes are on the scale already
    const refusal = scale.add({ ...entry, unpackedSize: 0 });
    if (refusal) return refusal;
  }
  return undefined;
}

async function* weighed(content: Readable, scale: ArchiveScale): AsyncGenerator<Buffer, undefined> {
  for await (const piece of content as AsyncIterable<Buffer>) {
    const reason = scale.weigh(piece.byteLength);
    if (reason) throw new TooMuch(reason);
    yield piece;
  }
  return undefined;
}

async function* startingWith(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* rest;
}
