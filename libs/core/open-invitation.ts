const DAYS_OPEN = 14;
const DAY_MS = 86_400_000;

/** An invitation that runs out, of whatever kind. */
interface Invitation<State extends string> {
  /** As last written. */
  state: State;
  expiresAt: Date;
}

/** Until when an invitation sent now can be answered. */
export const expiryFrom = (now: Date): Date => new Date(now.getTime() + DAYS_OPEN * DAY_MS);

/** Where an invitation stands: an open one runs out by itself. */
export const stateAt = <State extends string>(
  { state, expiresAt }: Invitation<State>,
  now: Date,
): State | 'expired' => (state === 'open' && expiresAt <= now ? 'expired' : state);

/** What nobody has answered may be sent again or withdrawn, even when its time is over. */
export const isUnanswered = ({ state }: { state: string }): boolean =>
  state === 'open' || state === 'expired';
