import { z } from 'zod';
import { personBrief } from './identity.js';
import { locale } from './locale.js';
import { operation } from './operation.js';
import { can, done, id, instant, page, pageQuery } from './primitives.js';

/** Who asks for a seat is confirmed or put on the waitlist in the same moment. */
export const registrationState = z.enum(['confirmed', 'waitlisted', 'checked_in', 'no_show', 'cancelled']);
export type RegistrationState = z.infer<typeof registrationState>;

/** What its host types in when the person is there. */
export const checkInCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-HJ-NP-Z2-9]{6}$/);

/** The reader's own place in a workshop. */
export const ownRegistration = z
  .object({
    id,
    state: registrationState,
    /** The place on the waitlist, 1 is next. */
    position: z.int().nullable(),
    /** Shown to the host to check in; only with a seat. */
    code: z.string().nullable(),
    checkedInAt: instant.nullable(),
  })
  .meta({ id: 'OwnRegistration' });

export const registrationView = z
  .object({
    id,
    workshopId: id,
    person: personBrief,
    state: registrationState,
    position: z.int().nullable(),
    language: z.string().nullable(),
    registeredAt: instant,
    checkedInAt: instant.nullable(),
    /** For hosts only. */
    contact: z.object({ email: z.string() }).nullable(),
    /** For the person themselves only. */
    code: z.string().nullable(),
    can: can('cancel', 'checkIn'),
  })
  .meta({ id: 'Registration' });

const onId = z.strictObject({ id });

export const listRegistrations = operation({
  id: 'registrations.list',
  method: 'GET',
  path: '/workshops/:id/registrations',
  access: 'workshop.seeAttendees',
  summary: 'In order of arrival: for hosts everybody with contact; for the registered who has a seat.',
  params: onId,
  query: z.strictObject({ ...pageQuery, state: registrationState.optional() }),
  answer: page(registrationView),
});
export const register = operation({
  id: 'registrations.create',
  method: 'POST',
  path: '/workshops/:id/registrations',
  access: 'workshop.register',
  summary: 'Take a seat, or a place on the waitlist.',
  params: onId,
  body: z.strictObject({ language: locale.optional() }),
  answer: registrationView,
  status: 201,
});
export const cancelRegistration = operation({
  id: 'registrations.cancel',
  method: 'DELETE',
  path: '/registrations/:id',
  access: 'registration.cancel',
  summary: 'Give the seat back; who waits longest gets it.',
  params: onId,
  answer: done,
});
export const checkIn = operation({
  id: 'registrations.checkIn',
  method: 'POST',
  path: '/registrations/:id/check-in',
  access: 'registration.checkIn',
  summary: 'The person is there; on the day of the workshop.',
  params: onId,
  answer: registrationView,
});
export const checkInByCode = operation({
  id: 'registrations.checkInByCode',
  method: 'POST',
  path: '/workshops/:id/check-in',
  access: 'workshop.checkIn',
  summary: 'The same, found by the code the person shows.',
  params: onId,
  body: z.strictObject({ code: checkInCode }),
  answer: registrationView,
});

export const registrationOperations = [
  listRegistrations,
  register,
  cancelRegistration,
  checkIn,
  checkInByCode,
];
