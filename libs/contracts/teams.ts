import { z } from 'zod';
import { defineEvent } from './facts.js';
import { personBrief } from './identity.js';
import { locale } from './locale.js';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { can, done, id, page, pageQuery, side, version } from './primitives.js';
import { skill } from './skills.js';

/** `forming`: it looks for people. `complete`: it does not. `locked`: what it wrote was handed in. */
export const teamState = z.enum(['forming', 'complete', 'locked', 'disbanded']);
export type TeamState = z.infer<typeof teamState>;

/** The lead hands in and decides who belongs; editors write; readers read. */
export const teamRole = z.enum(['lead', 'editor', 'reader']);
export type TeamRole = z.infer<typeof teamRole>;

/** `invited`: the lead asked them. `asked`: they asked the lead. */
export const memberState = z.enum(['invited', 'asked', 'active']);
export type MemberState = z.infer<typeof memberState>;

const wantedSkill = z.strictObject({ kind: z.literal('skill'), value: skill });
const wantedLanguage = z.strictObject({ kind: z.literal('language'), value: locale });
const wantedSide = z.strictObject({ kind: z.literal('side'), value: side });
const wanted = z.discriminatedUnion('kind', [wantedSkill, wantedLanguage, wantedSide]);

/** What somebody brings to a team, or what a team lacks. `bridge`: somebody at home in English and in Chinese. */
export const teamTrait = z
  .discriminatedUnion('kind', [
    wantedSkill,
    wantedLanguage,
    wantedSide,
    z.strictObject({ kind: z.literal('bridge') }),
  ])
  .meta({ id: 'TeamTrait' });
export type TeamTrait = z.infer<typeof teamTrait>;

const skills = z.array(skill).max(20);
const role = z.enum(['editor', 'reader']);

const memberView = z.object({
  person: personBrief,
  role: teamRole,
  state: memberState,
  skills,
  /** What they wrote when they asked to join. */
  message: localizedView.nullable(),
  mine: z.boolean(),
  can: can('answer', 'remove', 'changeRole'),
});

export const teamView = z
  .object({
    id,
    version,
    challengeId: id,
    name: localizedView,
    /** What the team is about, for whoever might join. */
    pitch: localizedView.nullable(),
    /** To whom does not belong to it always `forming`: a team that is not looking is not shown. */
    state: teamState,
    seeking: z.array(wanted),
    /** What is sought or would make it a team of both sides, and nobody of it brings. */
    gaps: z.array(teamTrait),
    members: z.array(memberView),
    /** How the reader stands to it. */
    mine: z.object({ role: teamRole, state: memberState }).nullable(),
    /** What the reader would bring of what it lacks; null to those who belong to it. */
    fit: z.object({ reasons: z.array(teamTrait), gaps: z.array(teamTrait) }).nullable(),
    /** The team it went into; told to whoever belonged to it then. */
    mergedInto: id.nullable(),
    /** For members: what they write together. */
    submissionId: id.nullable(),
    allowed: z.array(teamState),
    can: can('edit', 'invite', 'ask', 'leave'),
  })
  .meta({ id: 'Team' });
export type TeamView = z.output<typeof teamView>;

export const seekerView = z
  .object({
    id,
    person: personBrief,
    skills,
    languages: z.array(z.object({ tag: z.string(), level: z.string() })),
    note: localizedView.nullable(),
    mine: z.boolean(),
    /** What they would bring that the reader's team lacks; null where the reader leads none that looks. */
    reasons: z.array(teamTrait).nullable(),
    invited: z.boolean(),
    can: can('invite'),
  })
  .meta({ id: 'TeamSeeker' });
export type SeekerView = z.output<typeof seekerView>;

const onId = z.strictObject({ id });
const onMember = z.strictObject({ id, personId: id });
const seeking = z.array(wanted).max(20);
const note = localizedInput(1000);

export const listTeams = operation({
  id: 'teams.list',
  method: 'GET',
  path: '/challenges/:id/teams',
  access: 'challenge.read',
  summary: 'Teams that look for people, and the reader’s own; nothing tells what they hand in.',
  params: onId,
  query: z.strictObject({ ...pageQuery, ...readingQuery }),
  answer: page(teamView).extend({
    /** The team the reader belongs to, whatever its state. */
    own: teamView.nullable(),
    canCreate: z.boolean(),
  }),
});
export const createTeam = operation({
  id: 'teams.create',
  method: 'POST',
  path: '/challenges/:id/teams',
  access: 'challenge.formTeams',
  summary: 'Found a team; a draft of one’s own becomes the team’s. Needs accepted terms.',
  params: onId,
  body: z.strictObject({
    name: localizedInput(120),
    pitch: note.optional(),
    seeking: seeking.default([]),
    skills: skills.default([]),
  }),
  answer: teamView,
  status: 201,
  versioned: true,
});
export const readTeam = operation({
  id: 'teams.read',
  method: 'GET',
  path: '/teams/:id',
  access: 'team.read',
  summary: 'One team; to outsiders it exists only while it looks for people.',
  params: onId,
  query: z.strictObject(readingQuery),
  answer: teamView,
  versioned: true,
});
export const changeTeam = operation({
  id: 'teams.change',
  method: 'PATCH',
  path: '/teams/:id',
  access: 'team.edit',
  summary: 'Change name, pitch, or what is sought.',
  params: onId,
  body: z.strictObject({
    name: localizedInput(120).optional(),
    /** Empty words take it away. */
    pitch: localizedInput(1000, 0).optional(),
    seeking: seeking.optional(),
  }),
  answer: teamView,
  versioned: true,
});
export const moveTeam = operation({
  id: 'teams.transition',
  method: 'POST',
  path: '/teams/:id/transitions',
  access: 'team.edit',
  summary: 'Stop looking for people, look again, or disband; a draft stays with the lead.',
  params: onId,
  body: z.strictObject({ to: teamState }),
  answer: teamView,
});
export const addTeamMember = operation({
  id: 'teams.addMember',
  method: 'POST',
  path: '/teams/:id/members',
  access: 'team.read',
  summary: 'Invite somebody, as the lead; without `personId` ask to join.',
  params: onId,
  body: z.strictObject({
    personId: id.optional(),
    role: role.default('editor'),
    skills: skills.default([]),
    message: note.optional(),
  }),
  answer: teamView,
  status: 201,
});
export const answerTeamMember = operation({
  id: 'teams.answerMember',
  method: 'POST',
  path: '/teams/:id/members/:personId/answer',
  access: 'team.read',
  summary:
    'Answer an invitation, as the one invited, or a request, as the lead. Joining needs accepted terms.',
  params: onMember,
  body: z.strictObject({ decision: z.enum(['accept', 'decline']) }),
  answer: done,
});
export const changeTeamMember = operation({
  id: 'teams.changeMember',
  method: 'PATCH',
  path: '/teams/:id/members/:personId',
  access: 'team.edit',
  summary: 'Let a member edit or only read, or hand the lead over.',
  params: onMember,
  body: z.strictObject({ role: teamRole }),
  answer: teamView,
});
export const removeTeamMember = operation({
  id: 'teams.removeMember',
  method: 'DELETE',
  path: '/teams/:id/members/:personId',
  access: 'team.read',
  summary: 'Leave; take back an invitation or a request; as the lead, take somebody out.',
  params: onMember,
  answer: done,
});
export const listSeekers = operation({
  id: 'teamSeekers.list',
  method: 'GET',
  path: '/challenges/:id/team-seekers',
  access: 'challenge.read',
  summary: 'People who look for a team, with what they would bring to the reader’s.',
  params: onId,
  query: z.strictObject({ ...pageQuery, ...readingQuery }),
  answer: page(seekerView),
});
export const seekTeam = operation({
  id: 'teamSeekers.put',
  method: 'PUT',
  path: '/challenges/:id/team-seekers/me',
  access: 'challenge.formTeams',
  summary:
    'Say that one looks for a team, and what one brings. Others who may take part see it with the name.',
  params: onId,
  body: z.strictObject({ skills, note: note.optional() }),
  answer: seekerView,
});
export const stopSeeking = operation({
  id: 'teamSeekers.remove',
  method: 'DELETE',
  path: '/challenges/:id/team-seekers/me',
  access: 'challenge.formTeams',
  summary: 'Look for no team any more.',
  params: onId,
  answer: done,
});

export const teamOperations = [
  listTeams,
  createTeam,
  readTeam,
  changeTeam,
  moveTeam,
  addTeamMember,
  answerTeamMember,
  changeTeamMember,
  removeTeamMember,
  listSeekers,
  seekTeam,
  stopSeeking,
];

const audited = { subject: 'team', idFrom: 'teamId' } as const;
const ofTeam = z.object({ teamId: id });
const ofMember = z.object({ teamId: id, personId: id });
export const teamFormed = defineEvent('team.formed', ofTeam, audited);
export const teamChanged = defineEvent('team.changed', ofTeam, audited);
export const teamMoved = defineEvent(
  'team.moved',
  ofTeam.extend({ from: teamState, to: teamState }),
  audited,
);
export const memberInvited = defineEvent('team.memberInvited', ofMember, audited);
export const memberAsked = defineEvent('team.memberAsked', ofMember, audited);
export const memberJoined = defineEvent('team.memberJoined', ofMember, audited);
/** An invitation or a request came to nothing, a member left or was taken out. */
export const memberGone = defineEvent('team.memberGone', ofMember.extend({ was: memberState }), audited);
export const memberChanged = defineEvent('team.memberChanged', ofMember.extend({ role: teamRole }), audited);
const ofSeeker = z.object({ challengeId: id, personId: id });
export const teamSought = defineEvent('team.sought', ofSeeker, { subject: 'person', idFrom: 'personId' });
export const teamSoughtNoMore = defineEvent('team.soughtNoMore', ofSeeker, {
  subject: 'person',
  idFrom: 'personId',
});
