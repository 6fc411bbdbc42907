import type { ChallengeState } from '#libs/contracts/challenges';
import type { RivalsSee } from '#libs/contracts/commons';
import { Policy, rule } from '#libs/core/authz/policy';

/** What decides who reads along. */
export interface CommonsReader {
  /** A manager opened it once. */
  opened: boolean;
  /** The reader manages the challenge. */
  manages: boolean;
  /** The reader accepted the terms in force. */
  accepted: boolean;
  /** The reader is asked to judge and has not refused, or declared a conflict of interest. */
  judges: boolean;
  /** The reader belongs to those the challenge is published for. */
  inReach: boolean;
}

/** What the rules look at: a commons, and what one reader has to do with it. */
export interface CommonsFacts extends CommonsReader {
  state: ChallengeState;
  /** It takes new posts. */
  open: boolean;
  /** What rivals see of those who join now. */
  rivalsSee: RivalsSee;
  /** What the reader agreed to show; null where they have not joined. */
  shows: RivalsSee | null;
}

/** Before the deadline: then solutions are written, and what helps all of them is said. */
const RUNNING: readonly ChallengeState[] = ['published', 'open', 'amended'];
const UNPUBLISHED: readonly ChallengeState[] = ['draft', 'in_review'];

const isTaken = ({ open, state }: CommonsFacts): boolean => open && RUNNING.includes(state);

/** A submission does not enter into it: who hands in, or takes it back, keeps the same place as all who accepted. */
export const readsCommons = ({ opened, manages, accepted, judges, inReach }: CommonsReader): boolean =>
  manages || (opened && accepted && inReach && !judges);

export const commonsPolicy: Policy<CommonsFacts, 'manage' | 'set' | 'join' | 'post'> = new Policy('commons', {
  read: rule(
    'managers; once it was opened, whoever accepted the terms in force, whether or not they submit; lost with a lapsed acceptance, and by evaluators and who declared a conflict: they judge blind, and how somebody writes gives them away',
    (_, row) => readsCommons(row),
  ),
  manage: rule('managers', (_, { manages }) => manages),
  set: rule(
    'managers, before publication and until it closes',
    (_, row) => row.manages && [...UNPUBLISHED, ...RUNNING].includes(row.state),
  ),
  join: rule(
    'whoever may read it, while it takes posts',
    (actor, row) => actor.personId !== null && readsCommons(row) && isTaken(row),
  ),
  post: rule(
    'whoever may read it and agreed to how they appear, while it takes posts; managers under their own names',
    (_, row) =>
      readsCommons(row) && isTaken(row) && (row.manages ? row.shows === 'names' : row.shows !== null),
  ),
});
