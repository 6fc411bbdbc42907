import { workingHours } from '#libs/contracts/identity';
import fc from 'fast-check';
import { clockFrom, copyToWorkdays, nextSpan, weekdayName } from './week';

describe('the editor of a week', () => {
  it('names weekdays from Monday on', () => {
    expect([1, 7].map((day) => weekdayName(day, 'en'))).toEqual(['Monday', 'Sunday']);
    expect(weekdayName(3, 'zh-Hans')).toBe('星期三');
  });

  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['9:30', '09:30'],
    ['18.00', '18:00'],
    ['８：30', undefined],
    ['8：30', '08:30'],
    ['24', '24:00'],
    ['24:30', undefined],
    ['1860', undefined],
    ['noon', undefined],
  ])('reads %s as %s', (typed, clock) => {
    expect(clockFrom(typed)).toBe(clock);
  });

  it('copies Monday to the other workdays and leaves the weekend', () => {
    const monday = { weekday: 1, from: '08:00', to: '12:00' };
    const sunday = { weekday: 7, from: '10:00', to: '11:00' };
    const tuesday = { weekday: 2, from: '13:00', to: '14:00' };
    const week = copyToWorkdays([monday, tuesday, sunday]);
    expect(week.map(({ weekday, from }) => [weekday, from])).toEqual([
      [1, '08:00'],
      [2, '08:00'],
      [3, '08:00'],
      [4, '08:00'],
      [5, '08:00'],
      [7, '10:00'],
    ]);
  });

  it('offers only stretches the contract takes, after the ones there are', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const clock = (value: number) => `${String(value).padStart(2, '0')}:30`;
    fc.assert(
      fc.property(fc.array(hour, { maxLength: 3 }), (hours) => {
        const day = hours.map((from) => ({
          weekday: 2,
          from: `${clock(from).slice(0, 2)}:00`,
          to: clock(from),
        }));
        const next = nextSpan(day, 2);
        if (!next) return;
        expect(workingHours.safeParse([next]).success).toBe(true);
        expect(day.every(({ to }) => to < next.from || day.length === 0)).toBe(true);
      }),
    );
  });
});
