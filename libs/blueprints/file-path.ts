const MAX_LENGTH = 400;
/** Signs nobody sees, which could reverse, break or forge a name. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** What a file system of Windows takes for a device, whatever follows the dot. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
const NOT_ON_WINDOWS = /[<>:"|?*]|[. ]$/;
/** In UTF-8: what every common file system takes. */
const MAX_PART_BYTES = 255;

/**
 * A path as it may stand in a version and in an archive: relative, with `/`, one spelling for one name (NFC), and one
 * that every common file system can unpack. Undefined for what leads out of the folder, to a drive or device, or nowhere.
 */
export function safePath(given: string): string | undefined {
  const parts = given
    .replaceAll('\\', '/')
    .replace(UNSEEN, '')
    // last, or what was unseen would keep a letter and its accent apart
    .normalize('NFC')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.');
  const path = parts.join('/');
  return path === '' || path.length > MAX_LENGTH || !parts.every(canBeUnpacked) ? undefined : path;
}

/** A name for what somebody called otherwise than file systems allow; nobody is there to be asked for another. */
export const portableName = (name: string): string | undefined =>
  safePath(
    name
      .replace(/[<>:"|?*/\\]/g, '_')
      .replace(DEVICE, '_$&')
      .replace(/[. ]+$/, ''),
  );

const canBeUnpacked = (part: string): boolean =>
  part !== '..' &&
  !DEVICE.test(part) &&
  !NOT_ON_WINDOWS.test(part) &&
  Buffer.byteLength(part) <= MAX_PART_BYTES;

/** Two paths with one key are one file to somebody's file system: it may not tell letters by their case. */
const keyOf = (path: string): string => path.toLowerCase().normalize('NFC');

/** The paths of one version. */
export class PathSet {
  private readonly files = new Set<string>();
  private readonly folders = new Set<string>();

  constructor(paths: Iterable<string> = []) {
    for (const path of paths) this.add(path);
  }

  /** Whether another file has the path, or is a folder in it or around it. */
  isTaken(path: string): boolean {
    const key = keyOf(path);
    return this.files.has(key) || this.folders.has(key) || foldersOf(key).some((one) => this.files.has(one));
  }

  add(path: string): void {
    const key = keyOf(path);
    this.files.add(key);
    for (const folder of foldersOf(key)) this.folders.add(folder);
  }
}

/** `a` and `a/b` of `a/b/c`. */
const foldersOf = (path: string): string[] =>
  [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** In lower case, without the dot; empty where there is none. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const at = name.lastIndexOf('.');
  return at <= 0 ? '' : name.slice(at + 1).toLowerCase();
}

/** The path, or where it is taken the same with a number, e.g. `plan (2).pdf`. */
export function freePath(path: string, taken: PathSet): string {
  const extension = extensionOf(path);
  const stem = extension === '' ? path : path.slice(0, -extension.length - 1);
  const ending = path.slice(stem.length);
  let free = path;
  for (let n = 2; taken.isTaken(free); n += 1) free = `${stem} (${n})${ending}`;
  return free;
}
