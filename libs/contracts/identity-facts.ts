import { z } from 'zod';
import { defineEvent, defineJob } from './facts.js';
import { id } from './primitives.js';

const ofPerson = z.object({ personId: id });
const onPerson = { subject: 'person', idFrom: 'personId' } as const;
export const personRegistered = defineEvent('person.registered', ofPerson, onPerson);
export const personVerified = defineEvent('person.verified', ofPerson, onPerson);
export const personChanged = defineEvent('person.changed', ofPerson, onPerson);
export const emailChanged = defineEvent('person.emailChanged', ofPerson, onPerson);
export const passwordChanged = defineEvent('person.passwordChanged', ofPerson, onPerson);
export const signedIn = defineEvent('person.signedIn', ofPerson, onPerson);
export const sessionsEnded = defineEvent('person.sessionsEnded', ofPerson, onPerson);
export const tokenCreated = defineEvent('person.tokenCreated', ofPerson.extend({ tokenId: id }), onPerson);
export const tokenRevoked = defineEvent('person.tokenRevoked', ofPerson.extend({ tokenId: id }), onPerson);
export const setUp = defineEvent('platform.setUp', ofPerson, onPerson);

/** One mail to one person about their account; the handler re-reads them, draws the link and writes in their language. */
export const sendAccountMail = defineJob(
  'identity.sendAccountMail',
  z.object({
    personId: id,
    kind: z.enum(['verify', 'known_address', 'reset', 'email_change', 'email_changed', 'password_changed']),
    /** The address to write to where it is not the person's own: a new or a former one. */
    to: z.string().optional(),
    /** Where the web app goes on after the link. */
    returnTo: z.string().optional(),
  }),
  { queue: 'mail', attempts: 8 },
);

/** Removes links, sessions and counters whose time is over. */
export const sweepCredentials = defineJob('identity.sweepCredentials', z.object({}));

export const identityJobs = [sendAccountMail, sweepCredentials];
