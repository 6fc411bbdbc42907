import { z } from 'zod';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { done, id, instant, line } from './primitives.js';

/** Part of a workshop's agenda; it moves with the workshop. */
export const workshopSessionView = z
  .object({
    id,
    title: localizedView,
    speaker: z.string().nullable(),
    /** From the start of the workshop. */
    afterMinutes: z.int(),
    minutes: z.int(),
    startsAt: instant,
    endsAt: instant,
  })
  .meta({ id: 'WorkshopSession' });

const fields = {
  title: localizedInput(200),
  speaker: line(120).nullable(),
  afterMinutes: z.int().min(0).max(1440),
  minutes: z.int().min(1).max(1440),
};
const onWorkshop = z.strictObject({ id });
const onSession = z.strictObject({ id, sessionId: id });

export const listWorkshopSessions = operation({
  id: 'workshops.sessions',
  method: 'GET',
  path: '/workshops/:id/sessions',
  access: 'workshop.read',
  summary: 'The agenda, in its order.',
  params: onWorkshop,
  query: z.strictObject(readingQuery),
  answer: z.object({ items: z.array(workshopSessionView), nextCursor: z.null() }),
});
export const addWorkshopSession = operation({
  id: 'workshops.addSession',
  method: 'POST',
  path: '/workshops/:id/sessions',
  access: 'workshop.edit',
  summary: 'Add a session to the agenda; it lies within the workshop.',
  params: onWorkshop,
  body: z.strictObject({ ...fields, speaker: fields.speaker.optional() }),
  answer: workshopSessionView,
  status: 201,
});
export const changeWorkshopSession = operation({
  id: 'workshops.changeSession',
  method: 'PATCH',
  path: '/workshops/:id/sessions/:sessionId',
  access: 'workshop.edit',
  summary: 'Change a session.',
  params: onSession,
  body: z.strictObject(fields).partial(),
  answer: workshopSessionView,
});
export const removeWorkshopSession = operation({
  id: 'workshops.removeSession',
  method: 'DELETE',
  path: '/workshops/:id/sessions/:sessionId',
  access: 'workshop.edit',
  summary: 'Take a session off the agenda.',
  params: onSession,
  answer: done,
});

export const workshopSessionOperations = [
  listWorkshopSessions,
  addWorkshopSession,
  changeWorkshopSession,
  removeWorkshopSession,
];
