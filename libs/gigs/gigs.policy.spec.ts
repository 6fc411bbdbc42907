import { gigState, type GigState } from '#libs/contracts/gigs';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { follows, GIG_MOVES, type GigTrigger } from './gig-state.js';
import { assertParty, gigNotePolicy, gigPolicy, type GigFacts } from './gigs.policy.js';

const person = (personId: string): Actor => ({ ...visitor(), personId, verified: true });
const CLAIMED: readonly GigState[] = ['claimed', 'delivered', 'accepted', 'withdrawn'];
const gig = (state: GigState, more: Partial<GigFacts> = {}): GigFacts => ({
  state,
  posterId: 'poster',
  posterContributes: true,
  leadIds: ['lead', 'claimer'],
  claimerId: CLAIMED.includes(state) ? 'claimer' : null,
  ...more,
});
const PEOPLE = { visitor: visitor(), somebody: person('somebody'), lead: person('lead') };
const EVERYONE = { ...PEOPLE, poster: person('poster'), claimer: person('claimer') };

type Act = Parameters<typeof gigPolicy.allows>[0];
const who = (act: Act, row: GigFacts): string =>
  Object.entries(EVERYONE)
    .filter(([, actor]) => gigPolicy.allows(act, actor, row))
    .map(([name]) => name)
    .join(' ');

describe('P1-11: who may do what with a gig', () => {
  it.each<[Act, GigFacts, string]>([
    ['read', gig('open'), 'somebody lead poster claimer'],
    ['read', gig('accepted'), 'somebody lead poster claimer'],
    ['read', gig('withdrawn'), 'poster claimer'],
    ['claim', gig('open'), 'somebody lead claimer'],
    ['deliver', gig('claimed'), 'claimer'],
    ['giveBack', gig('claimed'), 'claimer'],
    ['release', gig('claimed'), 'poster'],
    ['withdraw', gig('open'), 'poster'],
    ['withdraw', gig('claimed'), 'poster'],
    ['accept', gig('delivered'), 'poster'],
    ['sendBack', gig('delivered'), 'poster'],
    ['note', gig('claimed'), 'poster claimer'],
    ['note', gig('delivered'), 'poster claimer'],
    ['note', gig('open'), ''],
    ['note', gig('accepted'), ''],
  ])('%s %j: %s', (act, row, expected) => {
    expect(who(act, row)).toBe(expected);
  });

  it('passes to the leads once the poster has left the project, but never to who works on it', () => {
    const left = { posterContributes: false };
    expect(who('claim', gig('open', left))).toBe('somebody');
    expect(who('accept', gig('delivered', left))).toBe('lead');
    expect(who('release', gig('claimed', left))).toBe('lead');
    expect(who('read', gig('withdrawn', left))).toBe('lead poster claimer');
  });

  it('never where the table knows no such move', () => {
    for (const act of Object.keys(GIG_MOVES).filter((name) => name !== 'lapse') as Exclude<
      GigTrigger,
      'lapse'
    >[])
      for (const state of gigState.options) if (!follows(state, act)) expect(who(act, gig(state))).toBe('');
  });

  it('tells whether it is the person or the moment that is wrong', () => {
    // the person: refused; the moment: let through to the table, which answers 409
    expect(() => assertParty('accept', person('claimer'), gig('delivered'))).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
    expect(() => assertParty('accept', person('poster'), gig('open'))).not.toThrow();
    expect(() => assertParty('accept', person('somebody'), gig('withdrawn'))).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    );
  });

  it('keeps what is said between the poster and the claimer of that time', () => {
    const readers = (claimerId: string | null) =>
      Object.entries(EVERYONE)
        .filter(([, actor]) =>
          gigNotePolicy.allows('read', actor, { gig: gig('claimed'), claimerId, authorId: 'poster' }),
        )
        .map(([name]) => name);
    expect(readers('claimer')).toEqual(['poster', 'claimer']);
    expect(readers('somebody')).toEqual(['somebody', 'poster']);
    expect(readers(null)).toEqual(['poster']);
  });
});
