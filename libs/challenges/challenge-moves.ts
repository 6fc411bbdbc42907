import type { ChallengeState } from '#libs/contracts/challenges';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { inBothZones } from './both-zones.js';
import { isEditable, isUnpublished, requestableStates } from './challenge-state.js';
import type { Challenge } from './challenge.entity.js';
import { challengePolicy, type ChallengeFacts } from './challenges.policy.js';

type Row = ChallengeFacts &
  Pick<Challenge, 'deadlineAt' | 'deadlineZone' | 'graceMinutes' | 'amendedFrom' | 'appealUntil'> & {
    /** When an amendment last asked everybody to accept again. */
    dealChangedAt: Date | null;
    /** The reader, or somebody of their team, appealed already. */
    appealed: boolean;
  };

/** People on the other shore may sleep; what they handed in must not lapse meanwhile. */
export const TIME_TO_ACCEPT_MS = 24 * 60 * 60 * 1000;

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

/** The states this person may ask for now: most of them are for managers, an appeal is for those who were judged. */
export function allowedFor(actor: Actor, row: Row, now: Date): ChallengeState[] {
  if (challengePolicy.allows('manage', actor, row))
    return possible(row, now).filter((to) => isFor(actor, row, to));
  const appeals: ChallengeState[] = mayAppeal(actor, row, now) ? ['appeal'] : [];
  return challengePolicy.allows('cancel', actor, row) ? [...appeals, 'cancelled'] : appeals;
}

/** Throws 409 where the states do not follow each other, 403 where they do but this person may not. */
export function assertMayMove(actor: Actor, row: Row, to: ChallengeState, now: Date): void {
  if (allowedFor(actor, row, now).includes(to)) return;
  const manages = challengePolicy.allows('manage', actor, row);
  const asksForOwn =
    (to === 'appeal' && row.judged) ||
    (to === 'cancelled' && challengePolicy.allows('consentToCancel', actor, row));
  if (!manages && !asksForOwn) throw new AppError('forbidden');
  if (manages && possible(row, now).includes(to)) throw new AppError('forbidden');
  throw illegalMove(actor, row, to, now);
}

const possible = (row: Row, now: Date): ChallengeState[] =>
  requestableStates({ state: row.state, amendedFrom: row.amendedFrom, deadline: deadlineOf(row, now) });

/** Without a deadline, the time to accept what an amendment changed is one. */
function deadlineOf(row: Row, now: Date): 'none' | 'ahead' | 'past' {
  if (row.deadlineAt === null)
    return row.dealChangedAt && now.getTime() - row.dealChangedAt.getTime() < TIME_TO_ACCEPT_MS
      ? 'ahead'
      : 'none';
  return isLate(row, now) ? 'past' : 'ahead';
}

const isFor = (actor: Actor, row: Row, to: ChallengeState): boolean =>
  to !== 'cancelled' || challengePolicy.allows('cancel', actor, row);

/** Once for each, and not after the time for it. */
const mayAppeal = (actor: Actor, row: Row, now: Date): boolean =>
  challengePolicy.allows('appeal', actor, row) &&
  !row.appealed &&
  row.appealUntil !== null &&
  now <= row.appealUntil;

export const illegalMove = (actor: Actor, row: Row, to: ChallengeState, now: Date): AppError =>
  new AppError('illegal_transition', { from: row.state, to }, { allowed: allowedFor(actor, row, now) });

/** What was published changes by an amendment only. */
export function assertEditable(actor: Actor, row: Row, now: Date): void {
  if (!isEditable(row.state)) throw illegalMove(actor, row, 'amended', now);
}

/** By which submissions are judged stays as it was published. */
export function assertUnpublished(actor: Actor, row: Row, now: Date): void {
  if (!isUnpublished(row.state)) throw illegalMove(actor, row, 'draft', now);
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
