import { z } from 'zod';
import { challengeView } from './challenges.js';
import { locale } from './locale.js';
import { readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { id, words } from './primitives.js';
import { termsPreset } from './terms.js';

export const challengeTemplateId = z.enum(['sensing', 'substitution', 'embedded', 'circular', 'testing']);
export type ChallengeTemplateId = z.infer<typeof challengeTemplateId>;

export const challengeTemplate = z
  .object({
    id: challengeTemplateId,
    name: z.string(),
    text: z.string(),
    preset: termsPreset,
    weeks: z.int(),
    criteria: z.array(z.object({ label: z.string(), weight: z.int() })),
    questions: z.array(z.string()),
  })
  .meta({ id: 'ChallengeTemplate' });

export const listTemplates = operation({
  id: 'challenges.templates',
  method: 'GET',
  path: '/challenge-templates',
  access: 'public',
  summary: 'Kinds of briefs to start from, with what each asks and suggests, in English or Chinese.',
  query: z.strictObject({ lang: readingQuery.lang }),
  answer: z.object({ items: z.array(challengeTemplate) }),
});

export const startFromTemplate = operation({
  id: 'challenges.startFromTemplate',
  method: 'POST',
  path: '/challenges/from-template',
  access: 'challenge.create',
  summary:
    'Start a draft with the questions, criteria, terms and usual time of a template; a rough paragraph becomes its need.',
  body: z.strictObject({
    organisationId: id,
    template: challengeTemplateId,
    /** The language that is written in. */
    locale,
    title: words(200),
    rough: words(10_000).optional(),
  }),
  answer: challengeView,
  status: 201,
  versioned: true,
});

export const challengeTemplateOperations = [listTemplates, startFromTemplate];
