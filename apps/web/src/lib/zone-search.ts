import { cityOf } from './zone-names';

/** Zones whose name, in Latin or Chinese letters, or whose offset holds what was typed; at most thirty. */
export function findZones(
  typed: string,
  locale: string,
  now: Date,
): { id: string; label: string; aside: string }[] {
  const sought = typed.trim().toLowerCase().replaceAll(' ', '_');
  return Intl.supportedValuesOf('timeZone')
    .filter((zone) => sought === '' || matches(zone, sought))
    .slice(0, 30)
    .map((id) => ({ id, label: cityOf(id, locale), aside: `${id} · ${offsetOf(id, now)}` }));
}

/** `UTC+8`, as it is at that instant. */
export function offsetOf(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at);
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC').replace('GMT', 'UTC');
}

const matches = (zone: string, sought: string): boolean =>
  zone.toLowerCase().includes(sought) || cityOf(zone, 'zh-Hans').includes(sought);
