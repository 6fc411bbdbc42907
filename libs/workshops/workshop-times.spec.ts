import { bothClocks, isDayOf, minutesOf, otherShore, timesInWords, timesOf } from './workshop-times.js';

const BERLIN = 'Europe/Berlin';
const SHANGHAI = 'Asia/Shanghai';
const span = (local: string, timeZone: string, minutes = 120) => ({
  ...timesOf({ local, timeZone }, minutes),
  secondZone: otherShore(timeZone),
});

/** The clocks go back in Europe on 25 October 2026 and forward on 28 March 2027; in China never. */
it.each([
  ['2026-10-23T09:00', BERLIN, '2026-10-23T07:00:00.000Z', '2026-10-23', '15:00', 0],
  ['2026-10-26T09:00', BERLIN, '2026-10-26T08:00:00.000Z', '2026-10-26', '16:00', 0],
  ['2026-10-23T16:00', SHANGHAI, '2026-10-23T08:00:00.000Z', '2026-10-23', '10:00', 0],
  ['2026-10-26T16:00', SHANGHAI, '2026-10-26T08:00:00.000Z', '2026-10-26', '09:00', 0],
  ['2026-10-26T18:00', BERLIN, '2026-10-26T17:00:00.000Z', '2026-10-27', '01:00', 1],
  ['2026-10-26T05:00', SHANGHAI, '2026-10-25T21:00:00.000Z', '2026-10-25', '22:00', -1],
  // shown twice: the earlier; skipped: later by the gap
  ['2026-10-25T02:30', BERLIN, '2026-10-25T00:30:00.000Z', '2026-10-25', '08:30', 0],
  ['2027-03-28T02:30', BERLIN, '2027-03-28T01:30:00.000Z', '2027-03-28', '09:30', 0],
])('%s in %s is %s', (local, zone, instant, date, time, dayShift) => {
  const meant = span(local, zone);
  expect(meant.startsAt.toISOString()).toBe(instant);
  expect(bothClocks(meant).second).toEqual({ timeZone: otherShore(zone), date, time, dayShift });
});

it('lasts as long as planned over the night the clocks change', () => {
  const night = span('2026-10-24T23:00', BERLIN, 300);
  expect(minutesOf(night)).toBe(300);
  expect(night.endsAt.toISOString()).toBe('2026-10-25T02:00:00.000Z');
});

it('says in words when it is on both clocks', () => {
  const meant = span('2026-10-30T09:00', BERLIN, 90);
  expect(timesInWords(meant, 'en')).toEqual([
    'Friday, 30 October 2026, 09:00–10:30 (Europe/Berlin)',
    'Friday, 30 October 2026, 16:00–17:30 (Asia/Shanghai)',
  ]);
  expect(timesInWords(meant, 'zh-Hans')).toEqual([
    '2026年10月30日星期五 09:00–10:30 (Europe/Berlin)',
    '2026年10月30日星期五 16:00–17:30 (Asia/Shanghai)',
  ]);
  expect(timesInWords({ ...meant, secondZone: BERLIN }, 'en')).toHaveLength(1);
});

it.each([
  ['2026-10-29T22:59:59Z', false],
  ['2026-10-29T23:00:00Z', true],
  ['2026-10-30T22:59:59Z', true],
  ['2026-10-30T23:00:00Z', false],
])('%s is the day of 30 October in Berlin: %s', (now, isDay) => {
  expect(isDayOf(span('2026-10-30T09:00', BERLIN), new Date(now))).toBe(isDay);
});
