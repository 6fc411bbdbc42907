import { createHash } from 'node:crypto';
import type { RawRecord } from './raw-record.js';

/**
 * What makes a record the same one in the next run, never its position: its address, else its own id within its file,
 * else the title with the sponsor and year that tell apart calls of one name.
 */
export function externalKeyOf({ source, fields }: RawRecord): string {
  const address = fields.url && plainAddress(fields.url);
  if (address) return `url:${address}`;
  if (fields.id) return `id:${source}:${fields.id}`;
  const identity = [fields.title, fields.sponsorName ?? '', fields.year ?? ''];
  const digest = createHash('sha256').update(JSON.stringify(identity)).digest('hex');
  return `title:${source}:${digest.slice(0, 32)}`;
}

/** Scheme, case of the host, fragment and a last slash make no difference. */
function plainAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host, pathname, search } = new URL(url);
  if (!/^https?:$/.test(protocol)) return undefined;
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}
