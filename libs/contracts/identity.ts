import { z } from 'zod';
import { locale, uiLocale } from './locale.js';
import { operation } from './operation.js';
import { personName } from './person-name.js';
import {
  can,
  done,
  id,
  instant,
  line,
  page,
  pageQuery,
  side,
  text,
  timeZone,
  version,
} from './primitives.js';

export const email = z
  .email()
  .max(254)
  .transform((value) => value.toLowerCase())
  .meta({ id: 'Email' });
/** At least twelve characters or a passphrase; argon2id takes the rest. */
export const password = text(200, 12).meta({ id: 'Password' });
/** The token of a mailed link. */
export const secretToken = z.string().min(20).max(200);

export const languageSkill = z.strictObject({
  tag: locale,
  level: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']),
  read: z.boolean().default(true),
  write: z.boolean().default(true),
});

export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
/** Weekly working hours as a wall-clock intention in the person's zone. Weekday 1 is Monday. */
export const workingHours = z
  .array(z.strictObject({ weekday: z.int().min(1).max(7), from: clockTime, to: clockTime }))
  .max(21)
  .refine((spans) => spans.every(({ from, to }) => from < to), {
    error: 'each span must end after it starts',
  });

const profile = {
  name: personName,
  uiLocale,
  readLocales: z.array(locale).min(1).max(8),
  timeZone,
  homeRegion: side,
};

export const meView = z
  .object({
    ...profile,
    id,
    version,
    email: z.string(),
    emailVerified: z.boolean(),
    /** An address waiting for its confirmation. */
    pendingEmail: z.string().nullable(),
    languages: z.array(languageSkill),
    workingHours,
    bio: z.string(),
    listed: z.boolean(),
    platformRoles: z.array(z.enum(['admin', 'compliance', 'moderator'])),
    memberships: z.array(
      z.object({ organisationId: id, name: z.string(), role: z.enum(['owner', 'admin', 'member']), side }),
    ),
    can: can('createOrganisation', 'createChallenge', 'administer'),
  })
  .meta({ id: 'Me' });

/** Another person as the reader may see them. Across the border without a basis, names are masked. */
export const personView = z
  .object({
    id,
    /** Ready for the reader's interface language, e.g. `陈伟` or `Wei Chen`; a mask where `masked`. */
    displayName: z.string(),
    name: personName.nullable(),
    masked: z.boolean(),
    side,
    timeZone: z.string().nullable(),
    languages: z.array(languageSkill),
    bio: z.string(),
    organisations: z.array(z.object({ id, name: z.string(), role: z.string() })),
    workingState: z
      .object({ state: z.enum(['working', 'off_hours', 'unknown']), until: instant.nullable() })
      .nullable(),
  })
  .meta({ id: 'Person' });

/** A person in a line of text: author, member, evaluator. */
export const personBrief = z
  .object({ id, displayName: z.string(), masked: z.boolean(), side })
  .meta({ id: 'PersonBrief' });

export const sessionView = z.object({
  id,
  current: z.boolean(),
  device: z.string(),
  createdAt: instant,
  lastSeenAt: instant,
});

export const tokenScope = z.enum(['read', 'write']);
export const tokenView = z.object({
  id,
  name: z.string(),
  scopes: z.array(tokenScope),
  createdAt: instant,
  lastUsedAt: instant.nullable(),
  expiresAt: instant.nullable(),
});

export const readMe = operation({
  id: 'me.read',
  method: 'GET',
  path: '/me',
  access: 'authenticated',
  summary: 'Who I am here.',
  answer: meView,
  versioned: true,
  unverified: true,
});
export const changeMe = operation({
  id: 'me.change',
  method: 'PATCH',
  path: '/me',
  access: 'authenticated',
  summary: 'Change my names, languages, zone, region.',
  body: z
    .strictObject({
      ...profile,
      languages: z.array(languageSkill).max(20),
      bio: text(2000),
      listed: z.boolean(),
    })
    .partial(),
  answer: meView,
  versioned: true,
  unverified: true,
});
export const changeEmail = operation({
  id: 'me.changeEmail',
  method: 'POST',
  path: '/me/email',
  access: 'authenticated',
  summary: 'Ask for another address; it counts once confirmed. The old one is told.',
  body: z.strictObject({ email, password: text(200, 1) }),
  answer: done,
  status: 202,
  unverified: true,
});
export const changePassword = operation({
  id: 'me.changePassword',
  method: 'POST',
  path: '/me/password',
  access: 'authenticated',
  summary: 'Change my password; ends all other sessions.',
  body: z.strictObject({ current: text(200, 1), password }),
  answer: done,
  unverified: true,
});
export const listSessions = operation({
  id: 'me.sessions',
  method: 'GET',
  path: '/me/sessions',
  access: 'authenticated',
  summary: 'Where I am signed in.',
  answer: z.object({ items: z.array(sessionView), nextCursor: z.null() }),
  unverified: true,
});
export const revokeSession = operation({
  id: 'me.revokeSession',
  method: 'DELETE',
  path: '/me/sessions/:id',
  access: 'authenticated',
  summary: 'End one session.',
  params: z.strictObject({ id }),
  answer: done,
  unverified: true,
});
export const listTokens = operation({
  id: 'me.tokens',
  method: 'GET',
  path: '/me/tokens',
  access: 'authenticated',
  summary: 'My personal tokens, without their text.',
  answer: z.object({ items: z.array(tokenView), nextCursor: z.null() }),
});
export const createToken = operation({
  id: 'me.createToken',
  method: 'POST',
  path: '/me/tokens',
  access: 'authenticated',
  summary: 'A token for programs. Its text is shown this once.',
  body: z.strictObject({
    name: line(80),
    scopes: z.array(tokenScope).min(1),
    expiresInDays: z.int().min(1).max(366).optional(),
  }),
  answer: tokenView.extend({ token: z.string() }),
  status: 201,
});
export const revokeToken = operation({
  id: 'me.revokeToken',
  method: 'DELETE',
  path: '/me/tokens/:id',
  access: 'authenticated',
  summary: 'Revoke a token.',
  params: z.strictObject({ id }),
  answer: done,
});
export const readWorkingHours = operation({
  id: 'me.workingHours',
  method: 'GET',
  path: '/me/working-hours',
  access: 'authenticated',
  summary: 'My working week.',
  answer: z.object({ timeZone, spans: workingHours, version }),
  versioned: true,
  unverified: true,
});
export const changeWorkingHours = operation({
  id: 'me.changeWorkingHours',
  method: 'PUT',
  path: '/me/working-hours',
  access: 'authenticated',
  summary: 'Set my working week.',
  body: z.strictObject({ timeZone: timeZone.optional(), spans: workingHours }),
  answer: z.object({ timeZone, spans: workingHours, version }),
  versioned: true,
  unverified: true,
});
export const searchPeople = operation({
  id: 'people.search',
  method: 'GET',
  path: '/people',
  access: 'authenticated',
  summary: 'Find people by name in any script: 陈伟, chenwei, cw, wei ch.',
  query: z.strictObject({ ...pageQuery, q: text(100).optional() }),
  answer: page(personView),
});
export const readPerson = operation({
  id: 'people.read',
  method: 'GET',
  path: '/people/:id',
  access: 'person.read',
  summary: 'One person, as I may see them.',
  params: z.strictObject({ id }),
  answer: personView,
});

export const identityOperations = [
  readMe,
  changeMe,
  changeEmail,
  changePassword,
  listSessions,
  revokeSession,
  listTokens,
  createToken,
  revokeToken,
  readWorkingHours,
  changeWorkingHours,
  searchPeople,
  readPerson,
];
