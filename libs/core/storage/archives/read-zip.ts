import type { Readable } from 'node:stream';
import yauzl, { type Entry } from 'yauzl';
import { MOST_ENTRIES, Unreadable, type ArchiveEntry } from './archive-entry.js';
import { LocalHeaders } from './local-headers.js';
import { LostBytes, streamOf, type StoredBytes } from './stored-bytes.js';

class Reader extends yauzl.RandomAccessReader {
  constructor(private readonly bytes: StoredBytes) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return streamOf(this.bytes, start, end);
  }
}

/** The entries its list names. Throws `Unreadable` where it has one that cannot be read, or that others read otherwise. */
export async function* readZip(bytes: StoredBytes): AsyncGenerator<ArchiveEntry> {
  const entries = await listOf(bytes);
  const headers = new LocalHeaders(bytes);
  if (entries.length > MOST_ENTRIES) return yield* entries.map(describe);
  // in their order in the file, so that no stretch of it is read twice
  for (const entry of entries.sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (!(await headers.nameAt(entry.relativeOffsetOfLocalHeader)).equals(entry.fileNameRaw))
      throw new Unreadable();
    yield describe(entry);
  }
}

async function listOf(bytes: StoredBytes): Promise<Entry[]> {
  try {
    const zip = await yauzl.fromRandomAccessReaderPromise(new Reader(bytes), bytes.size, {
      lazyEntries: true,
      // names are judged by us, as they are written
      decodeStrings: false,
    });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) if (entries.push(entry) > MOST_ENTRIES) break;
    return entries;
  } catch (error) {
    if (error instanceof LostBytes) throw error;
    const breaksOff = error instanceof Error && error.message.includes('signature not found');
    throw breaksOff ? error : new Unreadable();
  }
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
