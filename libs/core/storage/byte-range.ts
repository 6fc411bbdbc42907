import type { ByteRange } from './storage-port.js';

/**
 * The one range a `Range` header asks of `size` bytes (RFC 9110 §14). Undefined: send all (no header, another unit,
 * several ranges, nonsense). `unsatisfiable`: nothing of it lies within.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return undefined;
  if (first === '') return within(Math.max(0, size - Number(last)), size - 1, size);
  if (last !== '' && Number(last) < Number(first)) return undefined;
  return within(Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1), size);
}

const within = (start: number, end: number, size: number): ByteRange | 'unsatisfiable' =>
  start >= size ? 'unsatisfiable' : { start, end };
