import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { instantOf, pairOfTimes, zonedParts } from './zones.js';

const ZONES = [
  'Europe/Berlin',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'UTC',
];
const anyZone = fc.constantFrom(...ZONES);
const anyMinute = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2029, 0, 1) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));

describe('zones', () => {
  it('reads an instant on both shores, before and after Europe changes its clocks', () => {
    const before = pairOfTimes(new Date('2026-10-23T14:00:00Z'), 'Europe/Berlin', 'Asia/Shanghai');
    expect([before.a.time, before.b.time, before.dayShift]).toEqual(['16:00', '22:00', 0]);
    const after = pairOfTimes(new Date('2026-10-30T17:30:00Z'), 'Europe/Berlin', 'Asia/Shanghai');
    expect([after.a.time, after.b.time, after.dayShift]).toEqual(['18:30', '01:30', 1]);
  });

  it('moves a time that a clock skips later by the gap', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('takes the earlier of a time that a clock shows twice, or the later when asked', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin', 'later').toISOString()).toBe(
      '2026-10-25T01:30:00.000Z',
    );
  });

  it('comes back to an instant that reads the same on that clock', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, (instant, zone) => {
        const { date, time } = zonedParts(instant, zone);
        const back = zonedParts(instantOf(`${date}T${time}`, zone), zone);
        expect([back.date, back.time]).toEqual([date, time]);
      }),
    );
  });
});

describe('computed local times', () => {
  const collected = '../shared/data/05-icalendar/time-zone-cases.tsv';
  const cases = existsSync(collected)
    ? readFileSync(collected, 'utf8').trim().split('\n').slice(1)
    : ['Europe/Dublin\t2024-03-31T01:30\tgap\t2024-03-31T01:30Z\t\tAsia/Macau\t2024-03-31T09:30\t+0.00'];

  it('are the instants others computed, and the same on the other shore', () => {
    for (const row of cases) {
      const [zone, local, , utc, , otherZone, there] = row.split('\t') as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      const at = instantOf(local, zone);
      expect([row, at.toISOString()]).toEqual([row, new Date(utc).toISOString()]);
      const { date, time } = zonedParts(at, otherZone);
      expect([row, `${date}T${time}`]).toEqual([row, there]);
    }
  });
});
