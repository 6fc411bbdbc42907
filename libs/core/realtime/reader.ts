import type { Actor } from '../auth/actor.js';

/** What a rendered message depends on: readers that are equal in this get the same bytes. */
export type Reader = Pick<Actor, 'readLocales' | 'uiLocale' | 'side'>;

/** Between a room and the group of its readers; no room name holds a blank. */
const SEPARATOR = ' ';

/** The sub-room of a room in which all readers are alike. */
export const groupRoom = (room: string, { readLocales, uiLocale, side }: Reader): string =>
  `${room}${SEPARATOR}${uiLocale}|${side}|${readLocales.join(',')}`;

/** The room and the kind of reader behind a sub-room, or undefined for any other room. */
export function parseGroupRoom(name: string): { room: string; reader: Reader } | undefined {
  const [room, key] = name.split(SEPARATOR);
  if (room === undefined || key === undefined) return undefined;
  const [uiLocale = 'en', side = 'OTHER', locales = ''] = key.split('|');
  return { room, reader: { uiLocale, side: side as Reader['side'], readLocales: locales.split(',') } };
}
