import { clockIn, counterpartZone, dateIn, fromNow, onShores, shiftMark, sideOfZone } from './time';

const now = new Date('2026-10-01T00:00:00Z');
const berlin = { timeZone: 'Europe/Berlin', side: 'EU' } as const;
const shanghai = { timeZone: 'Asia/Shanghai', side: 'CN' } as const;

describe('one instant on two shores', () => {
  it('carries both clocks, dates and cities', () => {
    const pair = onShores(new Date('2026-10-13T08:00:00Z'), [berlin, shanghai], 'en', now);
    expect(pair.map(({ city, clock, date, dayShift }) => [city, clock, date, dayShift])).toEqual([
      ['Berlin', '10:00', 'Tue 13 Oct', 0],
      ['Shanghai', '16:00', 'Tue 13 Oct', 0],
    ]);
  });

  it('marks the other day, in both directions', () => {
    const late = new Date('2026-10-13T20:30:00Z');
    expect(onShores(late, [berlin, shanghai], 'en', now)[1]).toMatchObject({ clock: '04:30', dayShift: 1 });
    expect(onShores(late, [shanghai, berlin], 'zh-Hans', now)[1]).toMatchObject({
      city: '柏林',
      dayShift: -1,
    });
    expect([0, 1, -1].map(shiftMark)).toEqual(['', '+1', '−1']);
  });

  it('follows European clocks when they go back', () => {
    const before = onShores(new Date('2026-10-24T08:00:00Z'), [berlin, shanghai], 'en', now);
    const after = onShores(new Date('2026-10-26T08:00:00Z'), [berlin, shanghai], 'en', now);
    expect([before[0]?.clock, after[0]?.clock]).toEqual(['10:00', '09:00']);
    expect([before[1]?.clock, after[1]?.clock]).toEqual(['16:00', '16:00']);
  });
});

describe('the words of time', () => {
  it('writes dates as each language does, with the year only where it differs', () => {
    const at = new Date('2027-01-05T10:00:00Z');
    expect(dateIn(at, 'Europe/Berlin', 'en', now)).toBe('Tue 5 Jan 2027');
    expect(dateIn(at, 'Asia/Shanghai', 'zh-Hans', now)).toBe('2027年1月5日周二');
    expect(dateIn(at, 'Asia/Shanghai', 'zh-Hans', at)).toBe('1月5日周二');
  });

  it('writes midnight as 00:00', () => {
    expect(clockIn(new Date('2026-10-12T16:00:00Z'), 'Asia/Shanghai')).toBe('00:00');
  });

  it('says how far away', () => {
    const in17Days = new Date(now.getTime() + 17 * 86_400_000);
    expect(fromNow(in17Days, 'en', now)).toBe('in 17 days');
    expect(fromNow(in17Days, 'zh-Hans', now)).toBe('17天后');
  });
});

it('knows the side of a zone and its counterpart', () => {
  expect(['Asia/Urumqi', 'Europe/Lisbon', 'America/Lima'].map(sideOfZone)).toEqual(['CN', 'EU', 'OTHER']);
  expect(['Asia/Shanghai', 'Europe/Rome', 'America/Lima'].map(counterpartZone)).toEqual([
    'Europe/Berlin',
    'Asia/Shanghai',
    'Asia/Shanghai',
  ]);
});
