import fc from 'fast-check';
import { overlapMinutes } from './overlap.js';
import { workingStateAt, type WeeklySpan } from './working-hours.js';

const WEEK: WeeklySpan[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' }));
const berlin = { zone: 'Europe/Berlin', week: WEEK };
const shanghai = { zone: 'Asia/Shanghai', week: WEEK };

describe('working hours', () => {
  it('says until when somebody works, and when they start again', () => {
    expect(workingStateAt(new Date('2026-10-13T08:00:00Z'), 'Europe/Berlin', WEEK)).toEqual({
      state: 'working',
      until: '2026-10-13T16:00:00.000Z',
    });
    expect(workingStateAt(new Date('2026-10-23T16:00:00Z'), 'Europe/Berlin', WEEK)).toEqual({
      state: 'off_hours',
      // Monday, after the clocks went back on Sunday.
      until: '2026-10-26T08:00:00.000Z',
    });
  });

  it('counts spans that touch at midnight as one', () => {
    const night: WeeklySpan[] = [
      { weekday: 1, from: '20:00', to: '24:00' },
      { weekday: 2, from: '00:00', to: '04:00' },
    ];
    expect(workingStateAt(new Date('2026-10-12T15:00:00Z'), 'Asia/Shanghai', night)).toEqual({
      state: 'working',
      until: '2026-10-12T20:00:00.000Z',
    });
  });

  it('does not guess where no hours are given', () => {
    expect(workingStateAt(new Date(), 'UTC', [])).toEqual({ state: 'unknown', until: null });
  });

  it('overlaps Berlin and Shanghai for two hours in winter and three in summer', () => {
    expect(overlapMinutes('2026-01-14', berlin, shanghai)).toBe(120);
    expect(overlapMinutes('2026-07-15', berlin, shanghai)).toBe(180);
  });

  it('holds its state until the moment it names, in every zone and week', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'Asia/Shanghai', 'Asia/Kathmandu', 'America/New_York');
    const minutes = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const at = new Date(minute * 60_000);
        const { state, until } = workingStateAt(at, zone, WEEK);
        const end = new Date(until ?? 0);
        expect(end.getTime()).toBeGreaterThan(at.getTime());
        expect(workingStateAt(new Date(end.getTime() - 60_000), zone, WEEK).state).toBe(state);
        expect(workingStateAt(end, zone, WEEK).state).not.toBe(state);
      }),
    );
  });
});
