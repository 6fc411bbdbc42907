import { isUnanswered, expiryFrom, stateAt } from './open-invitation.js';

const sentAt = new Date('2026-10-01T09:00:00Z');
const expiresAt = expiryFrom(sentAt);

it('stays open for fourteen days', () => {
  expect(expiresAt).toEqual(new Date('2026-10-15T09:00:00Z'));
});

it.each([
  ['open', '2026-10-15T08:59:59.999Z', 'open'],
  ['open', '2026-10-15T09:00:00Z', 'expired'],
  ['accepted', '2026-10-20T00:00:00Z', 'accepted'],
  ['declined', '2026-10-20T00:00:00Z', 'declined'],
  ['withdrawn', '2026-10-20T00:00:00Z', 'withdrawn'],
  ['expired', '2026-10-02T00:00:00Z', 'expired'],
] as const)('written as %s, at %s it is %s', (state, now, expected) => {
  expect(stateAt({ state, expiresAt }, new Date(now))).toBe(expected);
});

it.each([
  ['open', true],
  ['expired', true],
  ['accepted', false],
  ['declined', false],
  ['withdrawn', false],
] as const)('%s counts as unanswered: %s', (state, expected) => {
  expect(isUnanswered({ state })).toBe(expected);
});
