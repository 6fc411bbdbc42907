import type { Readable } from 'node:stream';
import yauzl, { type Entry } from 'yauzl';
import type { ArchiveEntry } from './archive-entry.js';
import { streamOf, type StoredBytes } from './stored-bytes.js';

class Reader extends yauzl.RandomAccessReader {
  constructor(private readonly bytes: StoredBytes) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return streamOf(this.bytes, start, end);
  }
}

/** The entries its central directory lists. Throws where it cannot be read. */
export async function* readZip(bytes: StoredBytes): AsyncGenerator<ArchiveEntry> {
  const zip = await yauzl.fromRandomAccessReaderPromise(new Reader(bytes), bytes.size, {
    lazyEntries: true,
    // names are judged by us, as they are written
    decodeStrings: false,
  });
  for await (const entry of zip.eachEntry()) yield describe(entry);
}

const FOLDER = /[/\\]$/;
/** The file type of Unix in the upper half of the attributes. */
const UNIX_TYPE = 0o170000;
const UNIX_LINK = 0o120000;

function describe(entry: Entry): ArchiveEntry {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const path = fileNameRaw.toString();
  const type = (entry.externalFileAttributes >>> 16) & UNIX_TYPE;
  return {
    path,
    otherPath: yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true),
    kind: type === UNIX_LINK ? 'link' : FOLDER.test(path) ? 'folder' : 'file',
    unpackedSize: entry.uncompressedSize,
    ...(entry.isEncrypted()
      ? { obstacle: 'encrypted' as const }
      : ![0, 8].includes(entry.compressionMethod) && { obstacle: 'unknown_method' as const }),
  };
}
