import { commonIntervals } from '#libs/calendar/overlap';
import { pairOfTimes } from '#libs/calendar/zones';
import fc from 'fast-check';
import { commonWork, dayStart } from './overlap';
import { onShores } from './time';

const BERLIN = 'Europe/Berlin';
const SHANGHAI = 'Asia/Shanghai';
const QUARTER = 15 * 60_000;

const anInstant = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => new Date(Math.floor(at.getTime() / QUARTER) * QUARTER));
const clock = (quarters: number): string =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;
/** Weekdays only: clocks change on Sundays, when the strip of 24 hours and the calendar's day part ways. */
const aSpan = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 95 }))
  .map(([weekday, from, length]) => ({ weekday, from: clock(from), to: clock(Math.min(95, from + length)) }));
const aWeek = fc.uniqueArray(aSpan, { maxLength: 5, selector: ({ weekday }) => weekday });

/** The browser reckons with its own Intl, which spares it the server's library; both must say the same. */
describe('the clocks of the browser and of the calendar', () => {
  it('read every instant alike, on both shores', () => {
    fc.assert(
      fc.property(anInstant, (at) => {
        const shores = [
          { timeZone: BERLIN, side: 'EU' as const },
          { timeZone: SHANGHAI, side: 'CN' as const },
        ];
        const [mine, theirs] = onShores(at, shores, 'en');
        const { a, b, dayShift } = pairOfTimes(at, BERLIN, SHANGHAI);
        expect([mine?.clock, theirs?.clock, theirs?.dayShift]).toEqual([a.time, b.time, dayShift]);
      }),
    );
  });

  it('find the same hours in common', () => {
    fc.assert(
      fc.property(anInstant, aWeek, aWeek, (at, one, other) => {
        const start = dayStart(at, BERLIN);
        const { date, weekday } = pairOfTimes(at, BERLIN, SHANGHAI).a;
        fc.pre(weekday < 6);
        const shown = commonWork(start, [
          { timeZone: BERLIN, week: one },
          { timeZone: SHANGHAI, week: other },
        ]);
        const reckoned = commonIntervals(date, { zone: BERLIN, week: one }, { zone: SHANGHAI, week: other });
        const instants = shown.map(({ from, to }) =>
          [from, to].map((share) => start.getTime() + share * 86_400_000),
        );
        expect(instants).toEqual(reckoned.map(({ from, to }) => [from, to]));
      }),
      { numRuns: 60 },
    );
  });
});
