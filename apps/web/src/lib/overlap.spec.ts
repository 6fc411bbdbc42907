import fc from 'fast-check';
import { commonWork, dayStart, workOf } from './overlap';
import { USUAL_WEEK } from './working-state';

const berlin = { timeZone: 'Europe/Berlin', week: USUAL_WEEK };
const shanghai = { timeZone: 'Asia/Shanghai', week: USUAL_WEEK };
const tuesday = new Date('2026-10-13T10:20:30Z');

describe('a day on two shores', () => {
  it('begins at midnight of its zone', () => {
    expect(dayStart(tuesday, 'Europe/Berlin')).toEqual(new Date('2026-10-12T22:00:00Z'));
    expect(dayStart(tuesday, 'Asia/Shanghai')).toEqual(new Date('2026-10-12T16:00:00Z'));
  });

  it('shares nine to twelve in summer, nine to eleven in winter', () => {
    const summer = commonWork(dayStart(tuesday, 'Europe/Berlin'), [berlin, shanghai]);
    expect(summer).toEqual([{ from: 9 / 24, to: 12 / 24 }]);
    const winter = commonWork(dayStart(new Date('2026-11-03T10:00:00Z'), 'Europe/Berlin'), [
      berlin,
      shanghai,
    ]);
    expect(winter).toEqual([{ from: 9 / 24, to: 11 / 24 }]);
  });

  it('shares nothing on a weekend', () => {
    expect(workOf(dayStart(new Date('2026-10-11T10:00:00Z'), 'Europe/Berlin'), berlin)).toEqual([]);
  });

  it('never shares more than either works', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const clock = (value: number) => `${String(value).padStart(2, '0')}:00`;
    const week = fc
      .tuple(hour, hour)
      .map(([a, b]) => [{ weekday: 2, from: clock(Math.min(a, b)), to: clock(Math.max(a, b)) }]);
    const length = (all: { from: number; to: number }[]) =>
      all.reduce((sum, { from, to }) => sum + to - from, 0);
    fc.assert(
      fc.property(week, week, (one, other) => {
        const shores = [
          { timeZone: 'Europe/Berlin', week: one },
          { timeZone: 'Asia/Shanghai', week: other },
        ] as const;
        const start = dayStart(tuesday, 'Europe/Berlin');
        const common = length(commonWork(start, shores));
        return shores.every((shore) => common <= length(workOf(start, shore)) + 1e-9);
      }),
    );
  });
});
