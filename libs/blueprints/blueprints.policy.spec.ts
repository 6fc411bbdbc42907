import { blueprintState } from '#libs/contracts/blueprint-views';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { blueprintPolicy, type BlueprintFacts } from './blueprints.policy.js';

const ME: Actor = { ...visitor(), personId: 'me' };
const nothing = { read: false, contribute: false, edit: false };
const rights = {
  outsider: nothing,
  guest: { ...nothing, read: true },
  contributor: { ...nothing, read: true, contribute: true },
  lead: { read: true, contribute: true, edit: true },
};
const ACTS = ['read', 'edit', 'release', 'publish', 'derive', 'download'] as const;

const may = (actor: Actor, facts: Partial<BlueprintFacts>): string =>
  ACTS.filter((act) =>
    blueprintPolicy.allows(act, actor, {
      state: 'draft',
      visibility: 'project',
      createdBy: 'somebody',
      projectId: 'a project',
      project: nothing,
      ...facts,
    }),
  ).join(' ');

it.each([
  ['outsider', ''],
  ['guest', 'read download'],
  ['contributor', 'read edit release download'],
  ['lead', 'read edit release publish download'],
] as const)('a draft of a project, to its %s', (role, expected) => {
  expect(may(ME, { project: rights[role] })).toBe(expected);
});

it('is its author’s alone where it belongs to no project', () => {
  const own = { projectId: null, project: undefined, createdBy: 'me' };
  expect(may(ME, own)).toBe('read edit release publish download');
  expect(may({ ...ME, personId: 'other' }, own)).toBe('');
  expect(may(visitor(), { ...own, createdBy: null })).toBe('');
  // whoever left a project has left what they made there
  expect(may(ME, { createdBy: 'me' })).toBe('');
});

it.each([
  ['draft', '', ''],
  ['shared', 'read download', 'read download'],
  ['released', 'read download', ''],
  ['deprecated', 'read download', ''],
  ['withdrawn', 'read', ''],
] as const)('public and %s, to a visitor', (state, expected, ofDraft) => {
  expect(may(visitor(), { state, visibility: 'public' })).toBe(expected);
  expect(may(visitor(), { state, visibility: 'public', draft: true })).toBe(ofDraft);
});

it('is derived from by whoever is signed in where it is public, and by its makers where it is not', () => {
  const states = blueprintState.options.filter((state) =>
    may(ME, { state, visibility: 'public' }).includes('derive'),
  );
  expect(states).toEqual(['released', 'deprecated']);
  expect(may(ME, { state: 'released' })).toBe('');
  expect(may(ME, { state: 'released', project: rights.guest })).toBe('read download');
  expect(may(ME, { state: 'released', project: rights.contributor })).toContain('derive');
});

it('is released no more once it is deprecated, and changed no more once it is withdrawn', () => {
  expect(may(ME, { state: 'deprecated', project: rights.lead })).toBe('read edit publish derive download');
  expect(may(ME, { state: 'withdrawn', project: rights.lead })).toBe('read download');
});
