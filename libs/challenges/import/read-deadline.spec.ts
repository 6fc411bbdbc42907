import fc from 'fast-check';
import { readDeadline } from './read-deadline.js';

it('keeps local time and zone beside the instant', () => {
  expect(readDeadline('2021-07-31T23:59:00+08:00', 'en')).toEqual({
    asWritten: '2021-07-31T23:59:00+08:00',
    at: { local: '2021-07-31T23:59', timeZone: 'Asia/Shanghai', instant: '2021-07-31T15:59:00.000Z' },
  });
});

it.each([
  ['2026-07-01T18:00+0200', 'Europe/Berlin', '2026-07-01T18:00'],
  ['2026-01-15 18:00:00 +01:00', 'Europe/Berlin', '2026-01-15T18:00'],
  ['2026-01-15T18:00:00Z', 'UTC', '2026-01-15T18:00'],
  ['2026-01-15T18:00:00-05:00', 'UTC', '2026-01-15T23:00'],
])('finds the zone behind the offset of %s', (text, timeZone, local) => {
  expect(readDeadline(text, 'en')?.at).toMatchObject({ timeZone, local });
});

it.each([
  ['2023年5月1日 23:59', 'zh-Hans', '2023-05-01T23:59', 'Asia/Shanghai', 'zone_assumed'],
  ['2023年5月1日18时', 'zh-Hans', '2023-05-01T18:00', 'Asia/Shanghai', 'zone_assumed'],
  ['2023-05-01', 'zh-Hans', '2023-05-01T23:59', 'Asia/Shanghai', 'time_assumed'],
  ['31.12.2026', 'de', '2026-12-31T23:59', 'Europe/Berlin', 'time_assumed'],
  ['1.3.2026, 18:00 Uhr', 'de', '2026-03-01T18:00', 'Europe/Berlin', 'zone_assumed'],
  ['2030/06/30 08:00', 'en', '2030-06-30T08:00', 'UTC', 'zone_assumed'],
])('reads %s in %s and says what it assumed', (text, locale, local, timeZone, doubtful) => {
  expect(readDeadline(text, locale)).toMatchObject({ at: { local, timeZone }, doubtful });
});

it.each([
  ['bald', 'unreadable'],
  ['项目截止另行通知', 'unreadable'],
  ['2023-02-30', 'no_such_date'],
  ['2023-13-01T00:00:00Z', 'no_such_date'],
])('leaves %s as written', (text, doubtful) => {
  expect(readDeadline(text, 'en')).toEqual({ asWritten: text, doubtful });
});

it('knows that a challenge may have no deadline', () => {
  expect(readDeadline(' ', 'en')).toBeUndefined();
});

it('reads back every minute that it was given in a known zone', () => {
  const minutes = fc.integer({ min: 15_778_080, max: 68_374_080 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 0, max: 59 }), (minute, second) => {
      const local = new Date((minute + 8 * 60) * 60_000 + second * 1000).toISOString().slice(0, 19);
      const { at } = readDeadline(`${local}+08:00`, 'zh-Hans') ?? {};
      expect(at?.instant).toBe(new Date(minute * 60_000).toISOString());
    }),
  );
});

it('takes any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readDeadline(text, 'en')?.asWritten ?? '').toBe(text.trim());
    }),
  );
});
