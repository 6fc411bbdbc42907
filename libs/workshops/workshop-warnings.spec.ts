import { timesOf } from './workshop-times.js';
import { warningsOf } from './workshop-warnings.js';

const plan = (local: string, timeZone = 'Europe/Berlin', secondZone = 'Asia/Shanghai') => ({
  ...timesOf({ local, timeZone }, 120),
  secondZone,
  joinLinks: [{ region: 'EU' as const }, { region: 'CN' as const }],
  hostSides: ['EU', 'CN'] as const,
});
const hours = (local: string, ...zones: [string?, string?]) =>
  warningsOf(plan(local, ...zones)).map((warning) =>
    'time' in warning ? `${warning.timeZone} ${warning.time}` : '',
  );

it.each([
  ['2026-10-26T09:00', []],
  ['2026-10-26T08:00', []],
  ['2026-10-26T13:00', []],
  ['2026-10-26T13:01', ['Asia/Shanghai 20:01']],
  ['2026-10-26T07:59', ['Europe/Berlin 07:59']],
  ['2026-10-26T18:00', ['Asia/Shanghai 01:00']],
  ['2026-10-26T22:00', ['Europe/Berlin 22:00', 'Asia/Shanghai 05:00']],
  // an hour less lies between the shores in summer
  ['2026-10-23T14:00', []],
  ['2026-10-26T14:00', ['Asia/Shanghai 21:00']],
])('%s in Berlin', (local, expected) => {
  expect(hours(local)).toEqual(expected);
});

it('looks at a zone once', () => {
  expect(hours('2026-10-26T05:00', 'Europe/Berlin', 'Europe/Berlin')).toEqual(['Europe/Berlin 05:00']);
});

it('misses links for a region, and hosts of the other side', () => {
  expect(
    warningsOf({ ...plan('2026-10-26T09:00'), joinLinks: [{ region: 'EU' }], hostSides: ['EU', 'EU'] }),
  ).toEqual([{ code: 'join_link_missing', region: 'CN' }, { code: 'hosts_of_one_side' }]);
});
