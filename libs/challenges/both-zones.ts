const EAST = 'Asia/Shanghai';
const WEST = 'Europe/Berlin';

/**
 * An instant as it is called where it was meant and where the reader is, e.g.
 * `30 Oct 2026, 16:00:00 (Europe/Berlin) = 30 Oct 2026, 23:00:00 (Asia/Shanghai)`. For a reader in the same zone the
 * second is the other side of the border.
 */
export function inBothZones(at: Date, zone: string, reader: { timeZone: string; uiLocale: string }): string {
  const other =
    reader.timeZone !== zone && reader.timeZone !== 'UTC' ? reader.timeZone : zone === EAST ? WEST : EAST;
  return [zone, other]
    .map((timeZone) => `${wallClock(at, timeZone, reader.uiLocale)} (${timeZone})`)
    .join(' = ');
}

const wallClock = (at: Date, timeZone: string, uiLocale: string): string =>
  new Intl.DateTimeFormat(uiLocale.startsWith('zh') ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    hourCycle: 'h23',
    timeZone,
  }).format(at);
