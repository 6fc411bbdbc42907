import { inhumaneTime } from './humane';

const at = (iso: string, minutes: number) => inhumaneTime(new Date(iso), minutes, 'Asia/Shanghai');

describe('inhumaneTime', () => {
  it('names the clock time that is too early or too late', () => {
    expect(at('2026-10-12T22:30:00Z', 60)).toBe('06:30');
    expect(at('2026-10-13T11:30:00Z', 180)).toBe('22:30');
    expect(at('2026-10-13T15:30:00Z', 90)).toBe('23:30');
    expect(at('2026-10-13T10:00:00Z', 480)).toBe('02:00');
  });

  it('says nothing of a time by day', () => {
    expect(at('2026-10-13T08:00:00Z', 90)).toBeUndefined();
    expect(at('2026-10-13T12:00:00Z', 120)).toBeUndefined();
  });
});
