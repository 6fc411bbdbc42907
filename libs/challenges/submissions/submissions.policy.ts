import type { ChallengeState } from '#libs/contracts/challenges';
import type { SubmissionState } from '#libs/contracts/submissions';
import type { TeamState } from '#libs/contracts/teams';
import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';
import { authorsNext, isInTheRunning, screenedNext, UNSEEN_STATES } from './submission-state.js';

export interface SubmissionFacts {
  /** Who hands it in: the author alone, or the lead of the team. */
  authorId: string;
  /** All whose it is, the author among them. */
  partyIds: readonly string[];
  /** Those of them who write. */
  editorIds: readonly string[];
  /** null where there is no team. */
  teamState: TeamState | null;
  state: SubmissionState;
  challengeState: ChallengeState;
  /** The time for submitting is over. */
  judging: boolean;
  managerIds: readonly string[];
  /** Evaluators who accepted to judge this one and have not refused since. */
  readerIds: readonly string[];
  /** Evaluators among them who may still write scores. */
  scorerIds: readonly string[];
  /** Evaluators must not learn whose it is. */
  blind: boolean;
}

const leads = ({ personId }: Actor, row: SubmissionFacts): boolean => personId === row.authorId;
const isOneOf = ({ personId }: Actor, ids: readonly string[]): boolean =>
  personId !== null && ids.includes(personId);

const owns = (actor: Actor, row: SubmissionFacts): boolean => isOneOf(actor, row.partyIds);
const isOpenToSponsor = (row: SubmissionFacts): boolean => row.judging && !UNSEEN_STATES.includes(row.state);

type SubmissionAction =
  'seeAuthor' | 'manage' | 'edit' | 'submit' | 'withdraw' | 'score' | 'screen' | 'award';

export const submissionPolicy: Policy<SubmissionFacts, SubmissionAction> = new Policy('submission', {
  read: rule(
    'the author and the team; after the deadline managers of the challenge; evaluators who accepted to judge it',
    (actor, row) =>
      owns(actor, row) ||
      (isOpenToSponsor(row) && (isOneOf(actor, row.managerIds) || isOneOf(actor, row.readerIds))),
  ),
  seeAuthor: rule(
    'of those who read it the author, the team and managers of the challenge; evaluators unless they judge blind',
    (actor, row) => owns(actor, row) || isOneOf(actor, row.managerIds) || !row.blind,
  ),
  manage: rule('managers of the challenge', (actor, row) => isOneOf(actor, row.managerIds)),
  edit: rule(
    'the author and those of the team who write, while it is a draft',
    (actor, row) => isOneOf(actor, row.editorIds) && row.state === 'draft',
  ),
  submit: rule(
    'the author, who leads the team where there is one, while the challenge is open and the team looks for nobody',
    (actor, row) =>
      leads(actor, row) &&
      row.teamState !== 'forming' &&
      row.challengeState === 'open' &&
      authorsNext(row.state).includes('submitted'),
  ),
  withdraw: rule(
    'the author, who leads the team where there is one, while the challenge is open or amended',
    (actor, row) =>
      leads(actor, row) &&
      (row.challengeState === 'open' || row.challengeState === 'amended') &&
      authorsNext(row.state).includes('withdrawn'),
  ),
  score: rule(
    'evaluators who accepted to judge it, while it is evaluated and not ruled out; nobody who manages the challenge',
    (actor, row) =>
      row.challengeState === 'evaluating' &&
      row.judging &&
      isInTheRunning(row.state) &&
      isOneOf(actor, row.scorerIds) &&
      !isOneOf(actor, row.managerIds),
  ),
  screen: rule(
    'managers of the challenge, while it is evaluated or an appeal is looked at',
    (actor, row) =>
      (row.challengeState === 'evaluating' || row.challengeState === 'appeal') &&
      screenedNext(row.state).length > 0 &&
      isOneOf(actor, row.managerIds),
  ),
  award: rule(
    'managers of the challenge, once it is decided',
    (actor, row) =>
      row.challengeState === 'decided' && isInTheRunning(row.state) && isOneOf(actor, row.managerIds),
  ),
});
