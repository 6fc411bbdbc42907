import { Temporal } from 'temporal-polyfill';

export type DeadlineDoubt = 'unreadable' | 'no_such_date' | 'time_assumed' | 'zone_assumed';

/** A deadline is an intention: local time and zone. The instant follows from them today. */
export interface DeadlineReading {
  asWritten: string;
  at?: {
    /** `2023-05-01T23:59`, wall clock in `timeZone`, to the minute as in the contracts. */
    local: string;
    timeZone: string;
    /** ISO-8601 in UTC, as in the contracts. */
    instant: string;
  };
  doubtful?: DeadlineDoubt;
}

/** An offset is no zone. These are the zones it can stand for here; any other offset is kept in UTC. */
const ZONES_BEHIND_OFFSETS = ['Asia/Shanghai', 'Europe/Berlin', 'UTC'];
const ZONE_BY_LOCALE: Record<string, string> = {
  'zh-Hans': 'Asia/Shanghai',
  'zh-Hant': 'Asia/Taipei',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  it: 'Europe/Rome',
  nl: 'Europe/Amsterdam',
  es: 'Europe/Madrid',
};

const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/i;
const YEAR_FIRST =
  /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*日?(?:[T\s]*(?<hour>\d{1,2})[:：时点](?<minute>\d{2})?(?::\d{2})?分?)?$/;
const DAY_FIRST =
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?:,?\s*(?:um\s*)?(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:\s*Uhr)?)?$/;

/**
 * @param locale language of the record, which suggests a zone where none is written
 * @returns undefined where no deadline is stated: a challenge may have none
 */
export function readDeadline(text: string, locale: string): DeadlineReading | undefined {
  const asWritten = text.trim();
  if (!asWritten) return undefined;
  const plain = asWritten.normalize('NFKC');
  if (ISO_WITH_OFFSET.test(plain)) return withOffset(asWritten, plain);
  const groups = (YEAR_FIRST.exec(plain) ?? DAY_FIRST.exec(plain))?.groups;
  return groups ? onWallClock(asWritten, groups, locale) : { asWritten, doubtful: 'unreadable' };
}

function withOffset(asWritten: string, iso: string): DeadlineReading {
  try {
    const instant = Temporal.Instant.from(iso.replace(/\s(?=[+Z-])/i, '').replace(' ', 'T'));
    const offset = /Z$/i.test(iso) ? 0 : offsetNanoseconds(iso.slice(-6).trim());
    const timeZone =
      ZONES_BEHIND_OFFSETS.find((zone) => instant.toZonedDateTimeISO(zone).offsetNanoseconds === offset) ??
      'UTC';
    return { asWritten, at: reading(instant.toZonedDateTimeISO(timeZone)) };
  } catch (error) {
    if (error instanceof RangeError) return { asWritten, doubtful: 'no_such_date' };
    throw error;
  }
}

/** `+08:00` or `+0800` in nanoseconds. */
function offsetNanoseconds(offset: string): number {
  const digits = offset.replace(/\D/g, '').slice(-4);
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (offset.includes('-') ? -minutes : minutes) * 60e9;
}

/** A date without a time ends with its day. */
function onWallClock(asWritten: string, groups: Record<string, string>, locale: string): DeadlineReading {
  const timeZone = ZONE_BY_LOCALE[locale];
  try {
    const zoned = Temporal.PlainDateTime.from(
      {
        year: Number(groups.year),
        month: Number(groups.month),
        day: Number(groups.day),
        hour: groups.hour ? Number(groups.hour) : 23,
        minute: groups.hour ? Number(groups.minute ?? 0) : 59,
      },
      { overflow: 'reject' },
    ).toZonedDateTime(timeZone ?? 'UTC');
    const doubtful = groups.hour ? 'zone_assumed' : 'time_assumed';
    return { asWritten, at: reading(zoned), doubtful };
  } catch (error) {
    if (error instanceof RangeError) return { asWritten, doubtful: 'no_such_date' };
    throw error;
  }
}

function reading(exact: Temporal.ZonedDateTime) {
  const zoned = exact.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return {
    local: zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }),
    timeZone: zoned.timeZoneId,
    instant: new Date(zoned.epochMilliseconds).toISOString(),
  };
}
