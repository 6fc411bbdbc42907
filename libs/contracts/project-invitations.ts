import { z } from 'zod';
import { defineEvent } from './facts.js';
import { personBrief } from './identity.js';
import { localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { projectRole } from './projects.js';
import { can, done, id, instant, page, pageQuery, side, text } from './primitives.js';

export const projectInvitationState = z.enum(['open', 'accepted', 'declined', 'withdrawn', 'expired']);
export type ProjectInvitationState = z.infer<typeof projectInvitationState>;

/** What may be offered; leads are made among the members. */
export const invitedRole = projectRole.exclude(['lead']);

export const projectInvitationView = z
  .object({
    id,
    /** All that somebody who is not in it yet reads of the project. */
    project: z.object({ id, title: localizedView }),
    person: personBrief,
    invitedBy: personBrief,
    role: invitedRole,
    message: z.string(),
    state: projectInvitationState,
    createdAt: instant,
    expiresAt: instant,
    can: can('respond', 'withdraw'),
  })
  .meta({ id: 'ProjectInvitation' });
export type ProjectInvitationView = z.infer<typeof projectInvitationView>;

const onId = z.strictObject({ id });

export const inviteToProject = operation({
  id: 'projectInvitations.create',
  method: 'POST',
  path: '/projects/:id/invitations',
  access: 'project.manageMembers',
  summary: 'Ask somebody whom you know by name, a scout for instance, to join; they decide.',
  params: onId,
  body: z.strictObject({
    personId: id,
    role: invitedRole.default('contributor'),
    side: side.optional(),
    message: text(1000).default(''),
  }),
  answer: projectInvitationView,
  status: 201,
});
export const listProjectInvitations = operation({
  id: 'projectInvitations.list',
  method: 'GET',
  path: '/projects/:id/invitations',
  access: 'project.manageMembers',
  summary: 'Who was asked, and what they answered, newest first.',
  params: onId,
  query: z.strictObject({ ...pageQuery, ...readingQuery }),
  answer: page(projectInvitationView),
});
export const readProjectInvitation = operation({
  id: 'projectInvitations.read',
  method: 'GET',
  path: '/project-invitations/:id',
  access: 'projectInvitation.read',
  summary: 'One invitation, for who is invited and the leads of the project.',
  params: onId,
  query: z.strictObject(readingQuery),
  answer: projectInvitationView,
});
export const respondToProjectInvitation = operation({
  id: 'projectInvitations.respond',
  method: 'POST',
  path: '/project-invitations/:id/respond',
  access: 'projectInvitation.respond',
  summary: 'Join, or decline. The same answer again changes nothing.',
  params: onId,
  body: z.strictObject({ decision: z.enum(['accept', 'decline']) }),
  answer: projectInvitationView,
});
export const withdrawProjectInvitation = operation({
  id: 'projectInvitations.withdraw',
  method: 'DELETE',
  path: '/project-invitations/:id',
  access: 'projectInvitation.withdraw',
  summary: 'Take it back before it is answered.',
  params: onId,
  answer: done,
});

export const projectInvitationOperations = [
  inviteToProject,
  listProjectInvitations,
  readProjectInvitation,
  respondToProjectInvitation,
  withdrawProjectInvitation,
];

const ofInvitation = z.object({ projectId: id, invitationId: id, personId: id });
const audited = { subject: 'project', idFrom: 'projectId' } as const;
export const projectInvited = defineEvent('project.invited', ofInvitation, audited);
export const projectInvitationAnswered = defineEvent(
  'project.invitationAnswered',
  ofInvitation.extend({ state: projectInvitationState }),
  audited,
);
export const projectInvitationWithdrawn = defineEvent('project.invitationWithdrawn', ofInvitation, audited);
