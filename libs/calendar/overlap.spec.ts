import fc from 'fast-check';
import { commonIntervals, overlapMinutes, type Shore } from './overlap.js';
import { workingStateAt, type WeeklySpan } from './working-hours.js';

const WEEK: WeeklySpan[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' }));
const shore = (zone: string, week = WEEK): Shore => ({ zone, week });

describe('the overlap of two working weeks', () => {
  it.each([
    ['2026-01-14', 'Europe/Berlin', 120],
    ['2026-07-15', 'Europe/Berlin', 180],
    ['2026-03-27', 'Europe/Berlin', 120], // the Friday before Europe's clocks go forward
    ['2026-03-30', 'Europe/Berlin', 180], // the Monday after
    ['2026-10-23', 'Europe/Berlin', 180],
    ['2026-10-26', 'Europe/Berlin', 120],
    ['2026-07-15', 'Europe/Dublin', 120],
    ['2026-07-18', 'Europe/Berlin', 0], // a Saturday
    ['2026-07-15', 'Asia/Kathmandu', 405],
    ['2026-07-15', 'America/New_York', 0],
  ])('on %s, %s and Shanghai: %i minutes', (date, zone, minutes) => {
    expect(overlapMinutes(date, shore(zone), shore('Asia/Shanghai'))).toBe(minutes);
  });

  it('reaches over midnight of the other shore', () => {
    const night: WeeklySpan[] = [
      { weekday: 3, from: '20:00', to: '24:00' },
      { weekday: 4, from: '00:00', to: '02:00' },
    ];
    // Wednesday 20:00 to Thursday 02:00 in Shanghai is 14:00 to 20:00 in Berlin in summer.
    expect(overlapMinutes('2026-07-15', shore('Europe/Berlin'), shore('Asia/Shanghai', night))).toBe(240);
  });

  const zones = fc.constantFrom(
    'Europe/Berlin',
    'Asia/Shanghai',
    'Asia/Kathmandu',
    'America/St_Johns',
    'Australia/Lord_Howe',
  );
  const days = fc
    .integer({ min: Date.UTC(2026, 0, 1) / 86_400_000, max: Date.UTC(2028, 0, 1) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

  it('is exactly when both work, at its edges and within, on any day in any zones', () => {
    fc.assert(
      fc.property(days, zones, zones, (date, a, b) => {
        for (const { from, to } of commonIntervals(date, shore(a), shore(b))) {
          for (const inside of [from, (from + to) / 2, to - 1])
            for (const zone of [a, b])
              expect(workingStateAt(new Date(inside), zone, WEEK).state).toBe('working');
          const states = (at: number) => [a, b].map((zone) => workingStateAt(new Date(at), zone, WEEK).state);
          expect(states(from - 1)).toContain('off_hours');
          expect(states(to)).toContain('off_hours');
        }
      }),
    );
  });
});
