import { answeringHours } from './answering-hours.js';

const working = (until: string) => ({ state: 'working' as const, until });
const off = (until: string | null) => ({ state: 'off_hours' as const, until });
const UNKNOWN = { state: 'unknown' as const, until: null };

it.each([
  ['nobody', [], UNKNOWN],
  ['people who say nothing', [UNKNOWN, off(null)], UNKNOWN],
  [
    'one who works, whoever else does not',
    [off('2026-12-01T07:00Z'), working('2026-12-01T16:00Z')],
    working('2026-12-01T16:00Z'),
  ],
  [
    'who works longest',
    [working('2026-12-01T16:00Z'), working('2026-12-01T18:00Z')],
    working('2026-12-01T18:00Z'),
  ],
  [
    'who begins first',
    [off('2026-12-02T08:00Z'), UNKNOWN, off('2026-12-02T07:00Z')],
    off('2026-12-02T07:00Z'),
  ],
])('an answer is likely from %s', (_, states, expected) => {
  expect(answeringHours(states)).toEqual(expected);
});
