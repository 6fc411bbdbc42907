import type { ChallengeState } from '#libs/contracts/challenges';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { inBothZones } from './both-zones.js';
import { isEditable, requestableStates } from './challenge-state.js';
import type { Challenge } from './challenge.entity.js';
import { challengePolicy, type ChallengeFacts } from './challenges.policy.js';

type Row = ChallengeFacts & Pick<Challenge, 'deadlineAt' | 'deadlineZone' | 'graceMinutes'>;

/** The last instant at which a submission is taken: the deadline and what grace there is. null where nothing ends. */
export const closesAt = ({
  deadlineAt,
  graceMinutes,
}: Pick<Challenge, 'deadlineAt' | 'graceMinutes'>): Date | null =>
  deadlineAt && new Date(deadlineAt.getTime() + graceMinutes * 60_000);

export function isLate(row: Pick<Challenge, 'deadlineAt' | 'graceMinutes'>, now: Date): boolean {
  const end = closesAt(row);
  return end !== null && end < now;
}

/** The states this person may ask for now; none for those who do not manage it. */
export const allowedFor = (actor: Actor, row: Row, now: Date): ChallengeState[] =>
  challengePolicy.allows('manage', actor, row)
    ? possible(row, now).filter((to) => isFor(actor, row, to))
    : [];

/** Throws 409 where the states do not follow each other, 403 where they do but this manager may not. */
export function assertMayMove(actor: Actor, row: Row, to: ChallengeState, now: Date): void {
  if (!possible(row, now).includes(to)) throw illegalMove(actor, row, to, now);
  if (!isFor(actor, row, to)) throw new AppError('forbidden');
}

const possible = (row: Row, now: Date): ChallengeState[] =>
  requestableStates({ state: row.state, deadlineAhead: row.deadlineAt !== null && !isLate(row, now) });

const isFor = (actor: Actor, row: Row, to: ChallengeState): boolean =>
  to !== 'cancelled' || challengePolicy.allows('cancel', actor, row);

export const illegalMove = (actor: Actor, row: Row, to: ChallengeState, now: Date): AppError =>
  new AppError('illegal_transition', { from: row.state, to }, { allowed: allowedFor(actor, row, now) });

/** What was published changes by an amendment only, and those are not offered yet. */
export function assertEditable(actor: Actor, row: Row, now: Date): void {
  if (!isEditable(row.state)) throw illegalMove(actor, row, 'amended', now);
}

/** Refuses what comes before the opening or after the deadline, whether or not the clock's job has run. */
export function assertTakesSubmissions(actor: Actor, row: Row, now: Date): void {
  if (isLate(row, now)) throw deadlinePassed(actor, row);
  if (row.state !== 'open') throw new AppError('not_open');
}

export const deadlinePassed = (actor: Actor, { deadlineAt, deadlineZone }: Row): AppError =>
  new AppError('deadline_passed', {
    both: deadlineAt ? inBothZones(deadlineAt, deadlineZone ?? 'UTC', actor) : '',
  });
