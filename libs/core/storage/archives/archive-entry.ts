/** What an archive says of one thing in it. Sizes in bytes. */
export interface ArchiveEntry {
  /** As it is written there; both slashes part folders. */
  path: string;
  /** Where an extra field names it otherwise: unpackers differ in which they take. */
  otherPath?: string;
  kind: 'file' | 'folder' | 'link' | 'device';
  unpackedSize: number;
  /** Set where nobody could unpack it here. */
  obstacle?: 'encrypted' | 'unknown_method';
}

/** Why an archive is refused, and by which of its entries. */
export interface ArchiveRefusal {
  reason:
    | 'path_outside'
    | 'link'
    | 'device'
    | 'encrypted'
    | 'unknown_method'
    | 'too_many'
    | 'too_large'
    | 'too_dense'
    | 'too_deep'
    | 'too_slow'
    | 'unreadable';
  path?: string;
}

/** We cannot read it, and others might. */
export class Unreadable extends Error {}

const GIB = 1024 ** 3;
/** More than any project we have seen has, and less than what hurts whoever unpacks it. */
export const MOST_ENTRIES = 50_000;
export const MOST_UNPACKED_BYTES = 16 * GIB;
export const MOST_FOLDERS = 64;
/** Text and simulation data shrink to a fiftieth at best; a bomb to a thousandth. */
export const MOST_DENSITY = 200;
/** Below this a dense archive harms nobody. */
const DENSE_FROM_BYTES = 64 * 1024 ** 2;

/** Weighs an archive entry by entry. Everything is told by names and sizes; nothing is unpacked. */
export class ArchiveScale {
  private entries = 0;
  private unpacked = 0;

  constructor(private readonly packedSize: number) {}

  /** Why the archive is refused from this entry on; undefined while there is nothing against it. */
  add(entry: ArchiveEntry): ArchiveRefusal | undefined {
    this.entries += 1;
    const reason = refusalOf(entry) ?? this.weigh(entry.unpackedSize);
    return reason && { reason, path: entry.path };
  }

  /** Counts unpacked bytes that belong to no entry. */
  weigh(bytes: number): ArchiveRefusal['reason'] | undefined {
    this.unpacked += bytes;
    if (this.entries > MOST_ENTRIES) return 'too_many';
    if (this.unpacked > MOST_UNPACKED_BYTES) return 'too_large';
    const isDense = this.unpacked > this.packedSize * MOST_DENSITY;
    return isDense && this.unpacked > DENSE_FROM_BYTES ? 'too_dense' : undefined;
  }
}

function refusalOf({
  path,
  otherPath = path,
  kind,
  obstacle,
}: ArchiveEntry): ArchiveRefusal['reason'] | undefined {
  if (kind === 'link' || kind === 'device') return kind;
  if (leavesItsFolder(path) || leavesItsFolder(otherPath)) return 'path_outside';
  if (Math.max(foldersOf(path).length, foldersOf(otherPath).length) > MOST_FOLDERS) return 'too_deep';
  return obstacle;
}

/** Absolute on any system, or up and out; a NUL ends a name early for some. */
const leavesItsFolder = (path: string): boolean =>
  /^[/\\]|^[a-z]:|\0/i.test(path) || foldersOf(path).includes('..');

const foldersOf = (path: string): string[] => path.split(/[/\\]/);
