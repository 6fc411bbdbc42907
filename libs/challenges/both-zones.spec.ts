import { inBothZones } from './both-zones.js';

const AT = new Date('2026-10-30T15:00:00Z');

describe('inBothZones', () => {
  it('says it where it was meant and where the reader is', () => {
    expect(inBothZones(AT, 'Europe/Berlin', { timeZone: 'Asia/Tokyo', uiLocale: 'en' })).toBe(
      '30 Oct 2026, 16:00:00 (Europe/Berlin) = 31 Oct 2026, 00:00:00 (Asia/Tokyo)',
    );
  });

  it('shows the other side to a reader at home, and to one nobody knows', () => {
    expect(inBothZones(AT, 'Europe/Berlin', { timeZone: 'Europe/Berlin', uiLocale: 'zh-Hans' })).toBe(
      '2026年10月30日 16:00:00 (Europe/Berlin) = 2026年10月30日 23:00:00 (Asia/Shanghai)',
    );
    expect(inBothZones(AT, 'Asia/Shanghai', { timeZone: 'UTC', uiLocale: 'en' })).toContain(
      '(Europe/Berlin)',
    );
  });
});
