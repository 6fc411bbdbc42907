import { z } from 'zod';
import { personBrief } from './identity.js';
import { locale } from './locale.js';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { can, done, id, instant, page, pageQuery, side, text, timeZone, version } from './primitives.js';
import { ownRegistration } from './registrations.js';

export const workshopState = z.enum([
  'draft',
  'scheduled',
  'registration_open',
  'full',
  'live',
  'done',
  'harvested',
  'archived',
  'cancelled',
]);
export type WorkshopState = z.infer<typeof workshopState>;
export const workshopKind = z.enum(['bilateral', 'matchmaking', 'training', 'working_session', 'open_house']);
export const workshopVisibility = z.enum(['public', 'project']);

const isDayAndTime = (local: string): boolean => {
  const at = new Date(`${local}Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(local);
};

/** A wall-clock intention: `2026-10-30T09:00` in `Europe/Berlin`. The instant follows from it. */
export const startInput = z.strictObject({
  local: z
    .string()
    .regex(/^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    .refine(isDayAndTime, { error: 'must be a day and time there is' }),
  timeZone,
});

/** Neither names nor passwords before the host, and no blank anywhere. */
const NO_NAMES_NO_GAPS = /^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i;

/** Programs open it with one click: nothing but https. */
export const joinLink = z.strictObject({
  region: side,
  url: text(500)
    .regex(NO_NAMES_NO_GAPS)
    .pipe(z.url({ protocol: /^https$/, hostname: z.regexes.domain })),
});
const joinLinks = z
  .array(joinLink)
  .max(3)
  .refine((links) => new Set(links.map(({ region }) => region)).size === links.length, {
    error: 'must name each region once',
  });

const minutes = z.int().min(5).max(1440);
const editable = {
  title: localizedInput(200),
  summary: localizedInput(4000).optional(),
  kind: workshopKind.optional(),
  /** The other clock to show it on. */
  secondZone: timeZone.optional(),
  capacity: z.int().min(1).max(1000).optional(),
  waitlist: z.boolean().optional(),
  joinLinks: joinLinks.optional(),
  languages: z.array(locale).min(1).max(4).optional(),
  visibility: workshopVisibility.optional(),
};

const clockReading = z.object({ timeZone: z.string(), date: z.string(), time: z.string() });

/** What hosts should look at before people come. None of it blocks. */
export const workshopWarning = z.discriminatedUnion('code', [
  z.object({ code: z.literal('outside_day'), timeZone: z.string(), time: z.string() }),
  z.object({ code: z.literal('join_link_missing'), region: side }),
  z.object({ code: z.literal('hosts_of_one_side') }),
]);

export const workshopCard = z
  .object({
    id,
    version,
    title: localizedView,
    kind: workshopKind,
    state: workshopState,
    visibility: workshopVisibility,
    projectId: id.nullable(),
    hosts: z.array(personBrief),
    startsAt: instant,
    endsAt: instant,
    minutes: z.int(),
    /** As it was meant, and on the other shore; `dayShift` days later there. */
    local: clockReading,
    second: clockReading.extend({ dayShift: z.int() }),
    languages: z.array(z.string()),
    capacity: z.int(),
    taken: z.int(),
    waiting: z.int(),
    waitlist: z.boolean(),
    myRegistration: ownRegistration.nullable(),
  })
  .meta({ id: 'WorkshopCard' });

export const workshopView = workshopCard
  .extend({
    summary: localizedView.nullable(),
    /** As it was written. */
    start: z.object({ local: z.string(), timeZone: z.string() }),
    /** For hosts and those with a seat, the link of the reader's region first; null for everybody else. */
    joinLinks: z.array(z.object({ region: side, url: z.string() })).nullable(),
    cancelReason: localizedView.nullable(),
    /** Counts up with every change a calendar must learn of. */
    sequence: z.int(),
    /** For hosts only. */
    warnings: z.array(workshopWarning),
    /** The states a host may ask for now. */
    allowed: z.array(workshopState),
    can: can(
      'edit',
      'reschedule',
      'cancel',
      'manageHosts',
      'register',
      'seeAttendees',
      'seeContacts',
      'checkIn',
    ),
  })
  .meta({ id: 'Workshop' });

const onId = z.strictObject({ id });

export const listWorkshops = operation({
  id: 'workshops.list',
  method: 'GET',
  path: '/workshops',
  access: 'public',
  summary: 'Workshops the reader may see: coming ones soonest first, past ones latest first.',
  query: z.strictObject({
    ...pageQuery,
    ...readingQuery,
    when: z.enum(['coming', 'past']).default('coming'),
    projectId: id.optional(),
    /** Those the reader hosts or is registered for; drafts are only here. */
    mine: z.literal('true').optional(),
  }),
  answer: page(workshopCard),
});
export const createWorkshop = operation({
  id: 'workshops.create',
  method: 'POST',
  path: '/workshops',
  access: 'authenticated',
  summary: 'Start a draft as its host.',
  body: z.strictObject({ ...editable, start: startInput, minutes, projectId: id.optional() }),
  answer: workshopView,
  status: 201,
  versioned: true,
});
export const readWorkshop = operation({
  id: 'workshops.read',
  method: 'GET',
  path: '/workshops/:id',
  access: 'workshop.read',
  summary: 'One workshop, on both clocks.',
  params: onId,
  query: z.strictObject(readingQuery),
  answer: workshopView,
  versioned: true,
});
export const changeWorkshop = operation({
  id: 'workshops.change',
  method: 'PATCH',
  path: '/workshops/:id',
  access: 'workshop.edit',
  summary: 'Change it; its time only while it is a draft. More seats go to those who wait.',
  params: onId,
  body: z.strictObject({
    ...editable,
    title: localizedInput(200).optional(),
    start: startInput.optional(),
    minutes: minutes.optional(),
  }),
  answer: workshopView,
  versioned: true,
});
export const transitionWorkshop = operation({
  id: 'workshops.transition',
  method: 'POST',
  path: '/workshops/:id/transitions',
  access: 'workshop.edit',
  summary: 'Bring it to its next state; cancelling takes a reason. It starts and ends by the clock.',
  params: onId,
  body: z.strictObject({ to: workshopState, reason: localizedInput(500).optional() }),
  answer: workshopView,
});
export const rescheduleWorkshop = operation({
  id: 'workshops.reschedule',
  method: 'POST',
  path: '/workshops/:id/reschedule',
  access: 'workshop.reschedule',
  summary: 'Move it to another time, its sessions with it; calendars and all registered learn of it.',
  params: onId,
  body: z.strictObject({ start: startInput, minutes: minutes.optional() }),
  answer: workshopView,
});
export const addWorkshopHost = operation({
  id: 'workshops.addHost',
  method: 'POST',
  path: '/workshops/:id/hosts',
  access: 'workshop.manageHosts',
  summary: 'Add the second host, with equal rights.',
  params: onId,
  body: z.strictObject({ personId: id }),
  answer: workshopView,
  status: 201,
});
export const removeWorkshopHost = operation({
  id: 'workshops.removeHost',
  method: 'DELETE',
  path: '/workshops/:id/hosts/:personId',
  access: 'workshop.manageHosts',
  summary: 'Remove a host, or leave; one stays.',
  params: z.strictObject({ id, personId: id }),
  answer: done,
});
/** For a program that keeps calendars: the same UID always, a higher SEQUENCE after each change. */
export const readWorkshopCalendar = operation({
  id: 'workshops.calendar',
  method: 'GET',
  path: '/workshops/:id/calendar.ics',
  access: 'workshop.read',
  summary: 'iCalendar for the reader: their language, both times in words, their own join link.',
  params: onId,
  query: z.strictObject({ lang: locale.optional() }),
  answer: z.any().meta({ contentType: 'text/calendar' }),
});

export const workshopOperations = [
  listWorkshops,
  createWorkshop,
  readWorkshop,
  changeWorkshop,
  transitionWorkshop,
  rescheduleWorkshop,
  addWorkshopHost,
  removeWorkshopHost,
  readWorkshopCalendar,
];
