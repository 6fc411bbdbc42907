import { challengeState } from '#libs/contracts/challenges';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { commonsPolicy, type CommonsFacts } from './commons.policy.js';

const somebody: Actor = { ...visitor(), personId: 'somebody' };
const solver: CommonsFacts = {
  state: 'open',
  opened: true,
  open: true,
  manages: false,
  accepted: true,
  judges: false,
  inReach: true,
  rivalsSee: 'nothing',
  shows: 'nothing',
};
const manager: CommonsFacts = { ...solver, manages: true, accepted: false, shows: null };
const may = (action: 'read' | 'manage' | 'set' | 'join' | 'post', facts: CommonsFacts) =>
  commonsPolicy.allows(action, somebody, facts);
const RUNNING = ['published', 'open', 'amended'];

describe('P1-08: who is in the commons', () => {
  it('solvers who accepted the terms in force, once it was opened', () => {
    expect(may('read', solver)).toBe(true);
    expect(may('read', { ...solver, opened: false })).toBe(false);
    expect(may('read', { ...solver, accepted: false })).toBe(false);
    expect(may('read', { ...solver, inReach: false })).toBe(false);
  });

  it('no evaluators, who judge blind, unless they manage it', () => {
    expect(may('read', { ...solver, judges: true })).toBe(false);
    expect(may('post', { ...solver, judges: true })).toBe(false);
    expect(may('join', { ...solver, judges: true })).toBe(false);
    expect(may('read', { ...manager, judges: true })).toBe(true);
  });

  it('managers, in every state and before it is opened', () => {
    for (const state of challengeState.options)
      expect(may('read', { ...manager, state, opened: false, open: false })).toBe(true);
  });

  it('it takes posts until the challenge closes, and only while it is open; it stays readable', () => {
    for (const state of challengeState.options) {
      const takes = RUNNING.includes(state);
      expect([state, may('post', { ...solver, state })]).toEqual([state, takes]);
      expect([state, may('join', { ...solver, state })]).toEqual([state, takes]);
      expect([state, may('post', { ...solver, state, open: false })]).toEqual([state, false]);
      expect([state, may('join', { ...solver, state, open: false })]).toEqual([state, false]);
      expect([state, may('read', { ...solver, state, open: false })]).toEqual([state, true]);
    }
  });

  it('nobody posts before they agreed to how they appear, and managers only under their names', () => {
    expect(may('post', { ...solver, shows: null })).toBe(false);
    expect(may('join', { ...solver, shows: null })).toBe(true);
    expect(may('post', manager)).toBe(false);
    expect(may('post', { ...manager, shows: 'names' })).toBe(true);
    // a solver who was made a manager does not speak for the sponsor as a number
    expect(may('post', { ...manager, shows: 'nothing' })).toBe(false);
  });

  it('only managers switch it, in a draft too, and never once it is judged', () => {
    for (const state of challengeState.options) {
      const early = ['draft', 'in_review', ...RUNNING].includes(state);
      expect([state, may('set', { ...manager, state })]).toEqual([state, early]);
      expect(may('set', { ...solver, state })).toBe(false);
      expect(may('manage', { ...solver, state })).toBe(false);
    }
  });
});
