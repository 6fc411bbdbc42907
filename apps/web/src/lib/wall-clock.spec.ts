import { instantOf as serversInstantOf } from '#libs/calendar/zones';
import fc from 'fast-check';
import { instantOf, localIn } from './wall-clock';

const ZONES = ['Europe/Berlin', 'Asia/Shanghai', 'America/New_York', 'Asia/Kolkata', 'Europe/Lisbon'];
const aMinute = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 16));

describe('the instant of a wall clock', () => {
  it('is what the server reckons', () => {
    fc.assert(
      fc.property(aMinute, fc.constantFrom(...ZONES), (local, timeZone) => {
        expect(instantOf({ local, timeZone })).toEqual(serversInstantOf(local, timeZone));
      }),
    );
  });

  it('moves later by the gap where the clock skips it, and is the first where it shows it twice', () => {
    const timeZone = 'Europe/Berlin';
    const iso = (local: string) => instantOf({ local, timeZone })?.toISOString();
    expect(iso('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(iso('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is none while it is half typed', () => {
    expect(instantOf({ local: '', timeZone: 'Europe/Berlin' })).toBeUndefined();
  });

  it('reads back as it was written', () => {
    const at = new Date('2026-10-12T22:00:00Z');
    expect(localIn(at, 'Europe/Berlin')).toBe('2026-10-13T00:00');
  });
});
