import type { Page } from '#libs/contracts/primitives';
import { AppError } from '../app-error.js';

export type CursorValue = string | number | null;

/** An opaque keyset cursor: the sort values of the last row. */
export const encodeCursor = (values: CursorValue[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** The values of a cursor this list gave out; anything else is 400. */
export function decodeCursor(cursor: string | undefined, length: number): CursorValue[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every(isCursorValue)) return values;
  } catch {
    // not one of ours: refused below
  }
  throw new AppError('invalid_cursor');
}

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null || typeof value === 'number' || (typeof value === 'string' && !value.includes('\u0000'));

/** Cuts the one row read beyond `limit` off and says where the next page starts. */
export function pageOf<Row, Item>(
  rows: Row[],
  limit: number,
  key: (row: Row) => CursorValue[],
  view: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(view),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null,
  };
}
