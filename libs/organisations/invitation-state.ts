import type { Invitation } from './invitation.entity.js';

const DAYS_OPEN = 14;
const DAY_MS = 86_400_000;

/** Until when an invitation sent now can be answered. */
export const expiryFrom = (now: Date): Date => new Date(now.getTime() + DAYS_OPEN * DAY_MS);

/** Where an invitation stands: an open one runs out by itself. */
export function stateAt(
  { state, expiresAt }: Pick<Invitation, 'state' | 'expiresAt'>,
  now: Date,
): Invitation['state'] {
  return state === 'open' && expiresAt <= now ? 'expired' : state;
}

/** What nobody has answered may be sent again or withdrawn, even when its time is over. */
export const isUnanswered = (invitation: Pick<Invitation, 'state'>): boolean =>
  invitation.state === 'open' || invitation.state === 'expired';
