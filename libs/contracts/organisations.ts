import { z } from 'zod';
import { actorType, financeSubtype } from './actor-types.js';
import { defineEvent, defineJob } from './facts.js';
import { email, personBrief } from './identity.js';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import {
  can,
  country,
  done,
  id,
  instant,
  money,
  page,
  pageQuery,
  side,
  text,
  version,
} from './primitives.js';

export const helix = z.enum(['government', 'business', 'academia', 'users']);
export const memberRole = z.enum(['owner', 'admin', 'member']);
export const registration = z.strictObject({
  scheme: z.enum(['USCC', 'VAT', 'LEI', 'EORI']),
  value: text(40, 1),
});

const website = z.url({ protocol: /^https?$/ }).max(300);
export const sectorCodes = z.array(z.string().regex(/^\d{2}$/)).max(10);
const size = z.enum(['1-9', '10-49', '50-249', '250-999', '1000+']);

const editable = {
  name: localizedInput(160),
  about: localizedInput(4000, 0).optional(),
  country,
  city: text(80).default(''),
  helix,
  actorTypes: z.array(actorType).max(10).default([]),
  financeSubtype: financeSubtype.nullable().default(null),
  /** NACE Rev.2 divisions, e.g. `28`; shown with the GB/T 4754 label beside. */
  sectors: sectorCodes.default([]),
  size: size.nullable().default(null),
  registrations: z.array(registration).max(8).default([]),
  website: website.nullable().default(null),
};

export const sectorView = z.object({ code: z.string(), nace: z.string(), gbt: z.string().nullable() });

export const organisationView = z
  .object({
    id,
    version,
    name: localizedView,
    about: localizedView.nullable(),
    country,
    city: z.string(),
    side,
    helix,
    actorTypes: z.array(actorType),
    financeSubtype: financeSubtype.nullable(),
    sectors: z.array(sectorView),
    size: z.string().nullable(),
    registrations: z.array(registration),
    website: z.string().nullable(),
    /** For its members. */
    awardLimit: money.nullable(),
    verification: z.enum(['unverified', 'submitted', 'verified', 'needs_info', 'rejected', 'expired']),
    memberCount: z.int(),
    createdAt: instant,
    can: can('edit', 'invite', 'leave', 'createChallenge'),
  })
  .meta({ id: 'Organisation' });

export const organisationBrief = z
  .object({ id, name: localizedView, country, city: z.string(), side, helix, verified: z.boolean() })
  .meta({ id: 'OrganisationBrief' });

export const memberView = z.object({
  person: personBrief,
  role: memberRole,
  side,
  since: instant,
  can: can('changeRole', 'remove'),
});

export const invitationState = z.enum(['open', 'accepted', 'declined', 'withdrawn', 'expired']);
export const invitationView = z.object({
  id,
  email: z.string(),
  role: memberRole,
  state: invitationState,
  invitedBy: personBrief,
  createdAt: instant,
  expiresAt: instant,
});

const onOrganisation = z.strictObject({ id });

export const listOrganisations = operation({
  id: 'organisations.list',
  method: 'GET',
  path: '/organisations',
  access: 'public',
  summary: 'Organisations, newest first; filters are links.',
  query: z.strictObject({
    ...pageQuery,
    ...readingQuery,
    q: text(100).optional(),
    helix: helix.optional(),
    country: country.optional(),
    actorType: actorType.optional(),
    sector: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
  }),
  answer: page(organisationView),
});
export const createOrganisation = operation({
  id: 'organisations.create',
  method: 'POST',
  path: '/organisations',
  access: 'authenticated',
  summary: 'Found an organisation; the founder is its first owner.',
  body: z.strictObject(editable),
  answer: organisationView,
  status: 201,
  versioned: true,
});
export const readOrganisation = operation({
  id: 'organisations.read',
  method: 'GET',
  path: '/organisations/:id',
  access: 'public',
  summary: 'One organisation.',
  params: onOrganisation,
  query: z.strictObject(readingQuery),
  answer: organisationView,
  versioned: true,
});
export const changeOrganisation = operation({
  id: 'organisations.change',
  method: 'PATCH',
  path: '/organisations/:id',
  access: 'organisation.edit',
  summary: 'Change what the organisation says of itself.',
  params: onOrganisation,
  body: z.strictObject({
    name: editable.name.optional(),
    about: editable.about,
    country: country.optional(),
    city: text(80).optional(),
    helix: helix.optional(),
    actorTypes: z.array(actorType).max(10).optional(),
    financeSubtype: financeSubtype.nullable().optional(),
    sectors: sectorCodes.optional(),
    size: size.nullable().optional(),
    registrations: z.array(registration).max(8).optional(),
    website: website.nullable().optional(),
    /** Up to this reward one manager awards alone; above it a second person confirms. null: no limit. */
    awardLimit: money.nullable().optional(),
  }),
  answer: organisationView,
  versioned: true,
});
export const listMembers = operation({
  id: 'organisations.members',
  method: 'GET',
  path: '/organisations/:id/members',
  access: 'organisation.seeMembers',
  summary: 'Members with role and side, and totals by helix of their organisations.',
  params: onOrganisation,
  query: z.strictObject(pageQuery),
  answer: page(memberView).extend({ helixTotals: z.record(helix, z.int()) }),
});
const onMember = z.strictObject({ id, personId: id });
export const changeMember = operation({
  id: 'organisations.changeMember',
  method: 'PATCH',
  path: '/organisations/:id/members/:personId',
  access: 'organisation.changeRole',
  summary: 'Change a member’s role. The last owner stays one.',
  params: onMember,
  body: z.strictObject({ role: memberRole }),
  answer: memberView,
});
export const removeMember = operation({
  id: 'organisations.removeMember',
  method: 'DELETE',
  path: '/organisations/:id/members/:personId',
  access: 'organisation.remove',
  summary: 'Remove a member, or leave.',
  params: onMember,
  answer: done,
});
export const listInvitations = operation({
  id: 'organisations.invitations',
  method: 'GET',
  path: '/organisations/:id/invitations',
  access: 'organisation.invite',
  summary: 'Invitations with their state.',
  params: onOrganisation,
  query: z.strictObject(pageQuery),
  answer: page(invitationView),
});
export const invite = operation({
  id: 'organisations.invite',
  method: 'POST',
  path: '/organisations/:id/invitations',
  access: 'organisation.invite',
  summary: 'Invite by e-mail; the mail goes out in the language stated.',
  params: onOrganisation,
  body: z.strictObject({ email, role: memberRole, uiLocale: z.enum(['en', 'zh-Hans']).default('en') }),
  answer: invitationView,
  status: 201,
});
const invitationToken = z.strictObject({ token: z.string().min(20).max(200) });
export const acceptInvitation = operation({
  id: 'invitations.accept',
  method: 'POST',
  path: '/invitations/accept',
  access: 'authenticated',
  summary: 'Accept with the token from the mail.',
  body: invitationToken,
  answer: z.object({ organisationId: id }),
});
export const declineInvitation = operation({
  id: 'invitations.decline',
  method: 'POST',
  path: '/invitations/decline',
  access: 'public',
  summary: 'Decline with the token from the mail.',
  body: invitationToken,
  answer: done,
});
export const resendInvitation = operation({
  id: 'invitations.resend',
  method: 'POST',
  path: '/invitations/:id/resend',
  access: 'organisation.invite',
  summary: 'Send it again with a new link; the old one is dead.',
  params: onOrganisation,
  answer: invitationView,
});
export const withdrawInvitation = operation({
  id: 'invitations.withdraw',
  method: 'DELETE',
  path: '/invitations/:id',
  access: 'organisation.invite',
  summary: 'Withdraw it.',
  params: onOrganisation,
  answer: done,
});

export const organisationOperations = [
  listOrganisations,
  createOrganisation,
  readOrganisation,
  changeOrganisation,
  listMembers,
  changeMember,
  removeMember,
  listInvitations,
  invite,
  acceptInvitation,
  declineInvitation,
  resendInvitation,
  withdrawInvitation,
];

const ofOrganisation = z.object({ organisationId: id });
const audited = { subject: 'organisation', idFrom: 'organisationId' } as const;
export const organisationFounded = defineEvent('organisation.founded', ofOrganisation, audited);
export const organisationChanged = defineEvent('organisation.changed', ofOrganisation, audited);
const ofMember = ofOrganisation.extend({ personId: id });
export const memberJoined = defineEvent('organisation.memberJoined', ofMember, audited);
export const memberRoleChanged = defineEvent('organisation.memberRoleChanged', ofMember, audited);
export const memberLeft = defineEvent('organisation.memberLeft', ofMember, audited);
const ofInvitation = ofOrganisation.extend({ invitationId: id });
export const invitationSent = defineEvent('organisation.invitationSent', ofInvitation, audited);
export const invitationWithdrawn = defineEvent('organisation.invitationWithdrawn', ofInvitation, audited);
export const invitationDeclined = defineEvent('organisation.invitationDeclined', ofInvitation, audited);

export const sendInvitationMail = defineJob(
  'organisations.sendInvitationMail',
  z.object({ invitationId: id }),
  { queue: 'mail', attempts: 8 },
);
