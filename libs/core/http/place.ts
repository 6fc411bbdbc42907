import { z } from 'zod';
import { AppError } from '../app-error.js';
import { decodeCursor } from './paging.js';

/** Before 1970 lies no row of ours, and year 0 is no year of Postgres. */
const place = z.tuple([z.iso.datetime().refine((at) => at >= '1970'), z.uuid()]);

/** The cursor values of a row in a list ordered by time and id; the time to the millisecond. */
export const placeOf = (at: Date, id: string): [at: string, id: string] => [at.toISOString(), id];

/** Where such a list goes on; nulls for its start. A cursor made up by the caller is 400. */
export function decodePlace(cursor: string | undefined): [at: string | null, id: string | null] {
  const values = decodeCursor(cursor, 2);
  if (!values) return [null, null];
  const { data } = place.safeParse(values);
  if (!data) throw new AppError('invalid_cursor');
  return data;
}

/** Where a list ordered by id alone goes on; null for its start. A cursor made up by the caller is 400. */
export function decodeLastId(cursor: string | undefined): string | null {
  const values = decodeCursor(cursor, 1);
  if (!values) return null;
  const { data } = z.uuid().safeParse(values[0]);
  if (!data) throw new AppError('invalid_cursor');
  return data;
}
