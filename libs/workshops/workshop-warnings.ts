import type { z } from 'zod';
import type { Side } from '#libs/contracts/primitives';
import type { workshopWarning } from '#libs/contracts/workshops';
import { zonedParts } from '#libs/calendar/zones';

export type WorkshopWarning = z.infer<typeof workshopWarning>;

interface Plan {
  startsAt: Date;
  timeZone: string;
  secondZone: string;
  joinLinks: readonly { region: Side }[];
  hostSides: readonly Side[];
}

const DAY = { from: '08:00', to: '20:00' };
const SHORES: readonly Side[] = ['EU', 'CN'];

/** What its hosts should think over: an hour at which one shore sleeps, a region without a link that works there, hosts of one side. */
export function warningsOf({
  startsAt,
  timeZone,
  secondZone,
  joinLinks,
  hostSides,
}: Plan): WorkshopWarning[] {
  const hours = [...new Set([timeZone, secondZone])].flatMap((zone): WorkshopWarning[] => {
    const { time } = zonedParts(startsAt, zone);
    return time < DAY.from || time > DAY.to ? [{ code: 'outside_day', timeZone: zone, time }] : [];
  });
  const links = SHORES.filter((shore) => !joinLinks.some(({ region }) => region === shore)).map(
    (region): WorkshopWarning => ({ code: 'join_link_missing', region }),
  );
  const oneSided: WorkshopWarning[] = new Set(hostSides).size < 2 ? [{ code: 'hosts_of_one_side' }] : [];
  return [...hours, ...links, ...oneSided];
}
