import type { GigState } from '#libs/contracts/gigs';
import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';
import { follows, GIG_MOVES, type GigTrigger } from './gig-state.js';

export interface GigFacts {
  state: GigState;
  posterId: string;
  /** The poster still works in its project. */
  posterContributes: boolean;
  /** Of its project. */
  leadIds: readonly string[];
  claimerId: string | null;
}

/**
 * Speaks for the gig: its poster; once they have left the project its leads, so that nobody who works on it is left
 * waiting. Never who works on it: where the only lead does, it stays with the poster.
 */
export function posts({ personId }: Actor, row: GigFacts): boolean {
  if (personId === null || personId === row.claimerId) return false;
  const leads = row.leadIds.filter((id) => id !== row.claimerId);
  return row.posterContributes || leads.length === 0 ? personId === row.posterId : leads.includes(personId);
}

export const claims = ({ personId }: Actor, { claimerId }: GigFacts): boolean =>
  personId !== null && personId === claimerId;

/** Between the claim and the acceptance. */
const isAtWork = ({ state }: GigFacts): boolean => state === 'claimed' || state === 'delivered';

/** What people do to a gig; time does the rest. */
export type GigAct = Exclude<GigTrigger, 'lapse'>;

const moving =
  (act: GigAct, who: (actor: Actor, row: GigFacts) => boolean) => (actor: Actor, row: GigFacts) =>
    who(actor, row) && follows(row.state, act);

export const gigPolicy: Policy<GigFacts, GigAct | 'note'> = new Policy('gig', {
  read: rule(
    'everybody signed in, until it is withdrawn; its poster and its last claimer',
    (actor, row) =>
      actor.personId !== null &&
      (row.state !== 'withdrawn' ||
        actor.personId === row.posterId ||
        posts(actor, row) ||
        claims(actor, row)),
  ),
  claim: rule(
    'everybody signed in but its poster (or the leads in their place), while it is open',
    moving(
      'claim',
      (actor, row) => actor.personId !== null && actor.personId !== row.posterId && !posts(actor, row),
    ),
  ),
  deliver: rule('its claimer, while they have it', moving('deliver', claims)),
  accept: rule(
    'its poster, once delivered; the leads of its project after the poster left',
    moving('accept', posts),
  ),
  sendBack: rule('whoever may accept', moving('sendBack', posts)),
  giveBack: rule('its claimer, while they have it', moving('giveBack', claims)),
  release: rule('its poster (or the leads in their place), while somebody has it', moving('release', posts)),
  withdraw: rule(
    'its poster (or the leads in their place), until something is delivered',
    moving('withdraw', posts),
  ),
  note: rule(
    'its claimer and its poster (or the leads in their place), from the claim to the acceptance',
    (actor, row) => (posts(actor, row) || claims(actor, row)) && isAtWork(row),
  ),
});

/** Whether the person is the one for it, were the gig where the act begins; the table says whether it is there. */
export function assertParty<Row extends GigFacts>(
  act: GigAct,
  actor: Actor,
  row: Row | undefined,
): asserts row is Row {
  gigPolicy.assert('read', actor, row);
  gigPolicy.assert(act, actor, { ...row, state: GIG_MOVES[act].from[0] ?? row.state });
}

export interface GigNoteFacts {
  gig: GigFacts;
  /** Whose time it fell into. */
  claimerId: string | null;
  authorId: string | null;
}

export const gigNotePolicy: Policy<GigNoteFacts, 'translate'> = new Policy('gigNote', {
  read: rule(
    'the poster of the gig (or the leads in their place); the claimer into whose time it fell',
    (actor, { gig, claimerId }) =>
      posts(actor, gig) || (actor.personId !== null && actor.personId === claimerId),
  ),
  translate: rule(
    'who wrote it',
    (actor, { authorId }) => actor.personId !== null && actor.personId === authorId,
  ),
});
