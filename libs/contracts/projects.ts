import { z } from 'zod';
import { defineEvent } from './facts.js';
import { personBrief } from './identity.js';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { can, done, id, instant, page, pageQuery, side, version } from './primitives.js';

export const projectState = z.enum(['forming', 'active', 'paused', 'completed', 'archived', 'cancelled']);
export const projectRole = z.enum(['lead', 'contributor', 'reviewer', 'guest']);

export const projectView = z
  .object({
    id,
    version,
    title: localizedView,
    summary: localizedView.nullable(),
    state: projectState,
    challengeId: id.nullable(),
    termsVersion: z.int().nullable(),
    termsHash: z.string().nullable(),
    /** At least one member of each side and one who is bilingual (B2 or better in both). */
    hybrid: z.boolean(),
    memberCount: z.int(),
    channels: z.array(z.object({ id, name: z.string(), unread: z.int() })),
    blueprintIds: z.array(id),
    createdAt: instant,
    can: can('edit', 'post', 'postGig', 'manageMembers', 'leave'),
  })
  .meta({ id: 'Project' });

export const projectMemberView = z
  .object({
    person: personBrief,
    role: projectRole,
    side,
    timeZone: z.string(),
    bilingual: z.boolean(),
    workingState: z.object({ state: z.enum(['working', 'off_hours', 'unknown']), until: instant.nullable() }),
    since: instant,
    can: can('changeRole', 'remove'),
  })
  .meta({ id: 'ProjectMember' });

const onId = z.strictObject({ id });
const onMember = z.strictObject({ id, personId: id });

export const listProjects = operation({
  id: 'projects.list',
  method: 'GET',
  path: '/projects',
  access: 'authenticated',
  summary: 'My projects.',
  query: z.strictObject({ ...pageQuery, ...readingQuery }),
  answer: page(projectView),
});
export const readProject = operation({
  id: 'projects.read',
  method: 'GET',
  path: '/projects/:id',
  access: 'project.read',
  summary: 'One project; to outsiders it does not exist.',
  params: onId,
  query: z.strictObject(readingQuery),
  answer: projectView,
  versioned: true,
});
export const changeProject = operation({
  id: 'projects.change',
  method: 'PATCH',
  path: '/projects/:id',
  access: 'project.edit',
  summary: 'Change its texts.',
  params: onId,
  body: z.strictObject({
    title: localizedInput(200).optional(),
    summary: localizedInput(4000).optional(),
    state: projectState.optional(),
  }),
  answer: projectView,
  versioned: true,
});
export const listProjectMembers = operation({
  id: 'projects.members',
  method: 'GET',
  path: '/projects/:id/members',
  access: 'project.read',
  summary: 'Members by side, with their working state.',
  params: onId,
  query: z.strictObject(pageQuery),
  answer: page(projectMemberView),
});
export const addProjectMember = operation({
  id: 'projects.addMember',
  method: 'POST',
  path: '/projects/:id/members',
  access: 'project.manageMembers',
  summary: 'Add a person.',
  params: onId,
  body: z.strictObject({ personId: id, role: projectRole, side: side.optional() }),
  answer: projectMemberView,
  status: 201,
});
export const changeProjectMember = operation({
  id: 'projects.changeMember',
  method: 'PATCH',
  path: '/projects/:id/members/:personId',
  access: 'project.manageMembers',
  summary: 'Change role or side.',
  params: onMember,
  body: z.strictObject({ role: projectRole.optional(), side: side.optional() }),
  answer: projectMemberView,
});
export const removeProjectMember = operation({
  id: 'projects.removeMember',
  method: 'DELETE',
  path: '/projects/:id/members/:personId',
  access: 'project.manageMembers',
  summary: 'Remove a member, or leave; their sockets fall silent at once.',
  params: onMember,
  answer: done,
});

export const projectOperations = [
  listProjects,
  readProject,
  changeProject,
  listProjectMembers,
  addProjectMember,
  changeProjectMember,
  removeProjectMember,
];

const ofProject = z.object({ projectId: id });
const audited = { subject: 'project', idFrom: 'projectId' } as const;
export const projectOpened = defineEvent('project.opened', ofProject, audited);
export const projectChanged = defineEvent('project.changed', ofProject, audited);
const ofMember = ofProject.extend({ personId: id });
export const projectMemberAdded = defineEvent('project.memberAdded', ofMember, audited);
export const projectMemberChanged = defineEvent('project.memberChanged', ofMember, audited);
export const projectMemberRemoved = defineEvent('project.memberRemoved', ofMember, audited);
