import fc from 'fast-check';
import { daysLeft } from './days-left';

const kinds = (now: string, at: string, zone = 'Europe/Berlin') =>
  daysLeft(new Date(now), new Date(at), zone).marks.map(({ kind }) => kind);

describe('the days left until a deadline', () => {
  it('greys the weekend and ends with the day itself', () => {
    expect(kinds('2026-10-15T08:00:00Z', '2026-10-20T14:00:00Z')).toEqual([
      'work',
      'work',
      'weekend',
      'weekend',
      'work',
      'last',
    ]);
  });

  it('is only the last mark on the day itself, and nothing afterwards', () => {
    expect(kinds('2026-10-20T08:00:00Z', '2026-10-20T14:00:00Z')).toEqual(['last']);
    expect(daysLeft(new Date('2026-10-21T08:00:00Z'), new Date('2026-10-20T14:00:00Z'), 'UTC')).toEqual({
      days: -1,
      marks: [],
    });
  });

  it('counts the days of the reader’s own calendar', () => {
    const left = (zone: string) =>
      daysLeft(new Date('2026-10-15T15:00:00Z'), new Date('2026-10-16T15:59:00Z'), zone).days;
    expect(left('Asia/Shanghai')).toBe(1);
    expect(left('Pacific/Auckland')).toBe(1);
    expect(
      daysLeft(new Date('2026-10-15T15:00:00Z'), new Date('2026-10-15T16:30:00Z'), 'Asia/Shanghai').days,
    ).toBe(1);
  });

  it('never draws more marks than fit, whatever the distance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
        const now = new Date('2026-01-01T00:00:00Z');
        const { marks } = daysLeft(now, new Date(now.getTime() + days * 86_400_000), 'UTC');
        expect(marks.length).toBeLessThanOrEqual(27);
        expect(marks.filter(({ kind }) => kind === 'last')).toHaveLength(1);
      }),
    );
  });
});
