import { z } from 'zod';
import { localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { id, instant, timeZone } from './primitives.js';

/** One row of "what needs me": one subject, one verb. */
export const needItem = z.object({
  kind: z.enum([
    'verify_email',
    'finish_draft',
    'publish_challenge',
    'answer_assignment',
    'score_submission',
    'assign_evaluators',
    'decide_challenge',
    'award_challenge',
    'finish_submission',
    'accept_again',
    'finish_amendment',
    'answer_appeal',
    'consent_to_cancel',
    'confirm_award',
    'answer_invitation_to_team',
    'answer_request_to_team',
    'answer_merge_offer',
    'answer_invitation',
    'read_channel',
    'read_commons',
  ]),
  subject: z.object({ type: z.string(), id: id.nullable(), title: localizedView.nullable() }),
  /** A path of the web app where the one action happens. */
  href: z.string(),
  due: z.object({ at: instant, timeZone }).nullable(),
  count: z.int().nullable(),
});

export const readNeeds = operation({
  id: 'me.needs',
  method: 'GET',
  path: '/me/needs',
  access: 'authenticated',
  summary: 'What needs me: at most seven rows, most urgent first.',
  query: z.strictObject(readingQuery),
  answer: z.object({ items: z.array(needItem).max(7), nextCursor: z.null() }),
  unverified: true,
});

export const homeOperations = [readNeeds];
