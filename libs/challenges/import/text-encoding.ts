const UTF8 = new TextDecoder('utf-8', { fatal: true });
const GB18030 = new TextDecoder('gb18030', { fatal: true });

export type Encoding = 'utf-8' | 'gb18030';

/** The text, or undefined where the bytes are none in that encoding. A byte order mark is dropped. */
export function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return (encoding === 'utf-8' ? UTF8 : GB18030).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * How a whole file is written. Decided for the file and not for each line, because short GB18030 words can pass as
 * UTF-8; a file with a few broken lines stays what most of its lines are.
 */
export function encodingOf(file: Buffer): Encoding {
  if (decode(file, 'utf-8') !== undefined) return 'utf-8';
  const foreign = splitLines(file).filter((line) => line.some((byte) => byte > 0x7f));
  const asUtf8 = foreign.filter((line) => decode(line, 'utf-8') !== undefined).length;
  return asUtf8 * 2 >= foreign.length ? 'utf-8' : 'gb18030';
}

/** Lines with their line ends; put together again they are the file. */
export function splitLines(file: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < file.length;) {
    const feed = file.indexOf(0x0a, start);
    const end = feed === -1 ? file.length : feed + 1;
    lines.push(file.subarray(start, end));
    start = end;
  }
  return lines;
}

const UNSTORABLE = /\u0000|\p{Surrogate}/u;

/** Text that the database and every reader can hold. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);
