import type { ChallengeState } from '#libs/contracts/challenges';
import { roleIn, type Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';
import { CHALLENGE_MOVES, isEditable, isUnpublished } from './challenge-state.js';
import { nextStates } from './state-table.js';

/** What the rules look at. */
export interface ChallengeFacts {
  organisationId: string;
  state: ChallengeState;
  visibility: 'public' | 'organisation';
  /** It was published once, whatever became of it. */
  announced: boolean;
  /** The time for submitting is over and they may be read; never so for one cancelled before. */
  judging: boolean;
  managerIds: readonly string[];
  /** Those asked to judge who have not refused. */
  evaluatorIds: readonly string[];
  /** A manager asked to call it off. */
  cancelRequested: boolean;
  /** The reward is above what one person awards alone. */
  needsSecond: boolean;
  /** Who proposed the award that waits, and all whose submission it is for. */
  proposedBy: string | null;
  proposedFor: readonly string[];
  /** The reader has a submission among those that were judged. */
  judged: boolean;
}

const isOneOf = ({ personId }: Actor, ids: readonly string[]): boolean =>
  personId !== null && ids.includes(personId);
const manages = (actor: Actor, row: ChallengeFacts): boolean => isOneOf(actor, row.managerIds);
const judges = (actor: Actor, row: ChallengeFacts): boolean => isOneOf(actor, row.evaluatorIds);
const belongs = (actor: Actor, row: ChallengeFacts): boolean =>
  roleIn(actor, row.organisationId) !== undefined;
const runsSponsor = (actor: Actor, { organisationId }: ChallengeFacts): boolean => {
  const role = roleIn(actor, organisationId);
  return role === 'owner' || role === 'admin';
};

const mayRead = (actor: Actor, row: ChallengeFacts): boolean =>
  (row.announced && (row.visibility === 'public' || belongs(actor, row))) ||
  manages(actor, row) ||
  runsSponsor(actor, row) ||
  judges(actor, row);

/** Until it opens nobody has worked for it, and a manager may end it alone. */
const OPENED: readonly ChallengeState[] = [
  'open',
  'amended',
  'evaluating',
  'decided',
  'appeal',
  'award_proposed',
];

/** Published, and nobody has read a submission yet. */
const BEFORE_JUDGING: readonly ChallengeState[] = ['published', 'open', 'amended'];

const isCancellable = ({ state }: ChallengeFacts): boolean =>
  nextStates(CHALLENGE_MOVES, state, ['cancel']).length > 0;

/** Two signatures once it has opened: a manager's who asks, and that of the sponsor's owner or admin. */
const mayCancel = (actor: Actor, row: ChallengeFacts): boolean => {
  if (!isCancellable(row)) return false;
  if (!OPENED.includes(row.state)) return manages(actor, row);
  return runsSponsor(actor, row) && (manages(actor, row) || row.cancelRequested);
};

/** Whoever signs for the sponsor has nothing in the race. */
export const competes = (actor: Actor, row: ChallengeFacts): boolean => row.judged && !manages(actor, row);

const mayAward = (actor: Actor, row: ChallengeFacts): boolean => {
  if (row.state !== 'award_proposed')
    return manages(actor, row) && row.state === 'decided' && !row.needsSecond;
  if (isOneOf(actor, row.proposedFor) || competes(actor, row)) return false;
  // the limit may have been lifted meanwhile
  return row.needsSecond ? runsSponsor(actor, row) && actor.personId !== row.proposedBy : manages(actor, row);
};

/** Solvers are people from outside its management: who reads and awards submissions hands in none. */
const maySolve = (actor: Actor, row: ChallengeFacts): boolean =>
  actor.personId !== null && !manages(actor, row);

export type ChallengeAction =
  | 'create'
  | 'manage'
  | 'edit'
  | 'publish'
  | 'cancel'
  | 'requestCancel'
  | 'consentToCancel'
  | 'submit'
  | 'acceptTerms'
  | 'ask'
  | 'formTeams'
  | 'evaluate'
  | 'assign'
  | 'judgeBlind'
  | 'seeSubmissions'
  | 'seeRanking'
  | 'award'
  | 'proposeAward'
  | 'appeal'
  | 'watch';

export const challengePolicy: Policy<ChallengeFacts, ChallengeAction> = new Policy('challenge', {
  read: rule(
    'everybody once published, or the sponsor’s members where it is for them; before that managers, owners and admins of the sponsor; evaluators',
    mayRead,
  ),
  create: rule('owners and admins of the sponsor', runsSponsor),
  manage: rule('managers', manages),
  watch: rule(
    'everybody signed in who may read it',
    (actor, row) => actor.personId !== null && mayRead(actor, row),
  ),
  edit: rule(
    'managers, until it is published, and while they amend it',
    (actor, row) => manages(actor, row) && isEditable(row.state),
  ),
  publish: rule(
    'managers, until it is published',
    (actor, row) => manages(actor, row) && isUnpublished(row.state),
  ),
  cancel: rule(
    'managers; once it has opened, owners and admins of the sponsor who manage it or whom a manager asked; never after the award',
    mayCancel,
  ),
  requestCancel: rule(
    'managers who cannot cancel alone, once it has opened; never after the award',
    (actor, row) => manages(actor, row) && isCancellable(row) && !mayCancel(actor, row),
  ),
  consentToCancel: rule('owners and admins of the sponsor', runsSponsor),
  submit: rule(
    'everybody signed in but its managers, while it is open',
    (actor, row) => maySolve(actor, row) && row.state === 'open',
  ),
  acceptTerms: rule(
    'everybody signed in but its managers, once it is published and until it closes',
    (actor, row) => maySolve(actor, row) && (row.state === 'published' || row.state === 'open'),
  ),
  ask: rule(
    'everybody signed in but its managers, once it is published and until it closes',
    (actor, row) => maySolve(actor, row) && (row.state === 'published' || row.state === 'open'),
  ),
  formTeams: rule(
    'everybody signed in who may read it, but its managers, once it is published and until it closes',
    (actor, row) => maySolve(actor, row) && mayRead(actor, row) && BEFORE_JUDGING.includes(row.state),
  ),
  evaluate: rule('evaluators who have not refused', judges),
  assign: rule(
    'managers, while it is evaluated',
    (actor, row) => manages(actor, row) && row.state === 'evaluating',
  ),
  judgeBlind: rule(
    'managers, until it is evaluated',
    (actor, row) => manages(actor, row) && (isEditable(row.state) || BEFORE_JUDGING.includes(row.state)),
  ),
  seeSubmissions: rule('managers, after the deadline', (actor, row) => manages(actor, row) && row.judging),
  seeRanking: rule('managers, after the deadline', (actor, row) => manages(actor, row) && row.judging),
  award: rule(
    'managers, once it is decided; a reward above the sponsor’s limit is proposed, and confirmed by another owner or admin',
    mayAward,
  ),
  proposeAward: rule(
    'managers, once it is decided, where the reward is above the sponsor’s limit',
    (actor, row) =>
      manages(actor, row) && row.needsSecond && (row.state === 'decided' || row.state === 'award_proposed'),
  ),
  appeal: rule(
    'who has a submission among those that were judged, but no manager, once it is decided',
    (actor, row) => maySolve(actor, row) && row.judged && row.state === 'decided',
  ),
});
