import { USUAL_WEEK, workingUntil } from './working-state';

describe('working until', () => {
  it.each([
    ['2026-10-13T08:00:00Z', 'Europe/Berlin', '18:00'],
    ['2026-10-13T08:00:00Z', 'Asia/Shanghai', '18:00'],
    ['2026-10-13T10:00:00Z', 'Asia/Shanghai', undefined],
    ['2026-10-13T06:59:00Z', 'Europe/Berlin', undefined],
    ['2026-10-11T08:00:00Z', 'Europe/Berlin', undefined],
  ])('at %s in %s: %s', (at, zone, until) => {
    expect(workingUntil(new Date(at), zone, USUAL_WEEK)).toBe(until);
  });

  it('knows a lunch break', () => {
    const week = [
      { weekday: 2, from: '09:00', to: '12:00' },
      { weekday: 2, from: '14:00', to: '18:00' },
    ];
    expect(workingUntil(new Date('2026-10-13T05:00:00Z'), 'Asia/Shanghai', week)).toBeUndefined();
    expect(workingUntil(new Date('2026-10-13T06:00:00Z'), 'Asia/Shanghai', week)).toBe('18:00');
  });
});
