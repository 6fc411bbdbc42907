const MAX_LENGTH = 400;
/** Signs nobody sees, which could reverse, break or forge a name. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/**
 * A path as it may stand in a version and in an archive: relative, with `/`, one spelling for one name (NFC). Undefined
 * for what leads out of the folder, to a drive, or nowhere.
 */
export function safePath(given: string): string | undefined {
  const parts = given
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(UNSEEN, '')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.');
  const path = parts.join('/');
  const leadsOut = parts.includes('..') || /^[A-Za-z]:/.test(path);
  return leadsOut || path === '' || path.length > MAX_LENGTH ? undefined : path;
}

/** The last part of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** In lower case, without the dot; empty where there is none. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const at = name.lastIndexOf('.');
  return at <= 0 ? '' : name.slice(at + 1).toLowerCase();
}

/** The path, or where it is taken the same with a number, e.g. `plan (2).pdf`. */
export function freePath(path: string, taken: ReadonlySet<string>): string {
  const extension = extensionOf(path);
  const stem = extension === '' ? path : path.slice(0, -extension.length - 1);
  const ending = path.slice(stem.length);
  let free = path;
  for (let n = 2; taken.has(free); n += 1) free = `${stem} (${n})${ending}`;
  return free;
}
