import type { ProjectInvitation } from './project-invitation.entity.js';

const DAYS_OPEN = 14;
const DAY_MS = 86_400_000;

/** Until when an invitation sent now can be answered. */
export const expiryFrom = (now: Date): Date => new Date(now.getTime() + DAYS_OPEN * DAY_MS);

/** Where an invitation stands: an open one runs out by itself. */
export const stateAt = (
  { state, expiresAt }: Pick<ProjectInvitation, 'state' | 'expiresAt'>,
  now: Date,
): ProjectInvitation['state'] => (state === 'open' && expiresAt <= now ? 'expired' : state);
