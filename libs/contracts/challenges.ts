import { z } from 'zod';
import { fxQuote } from './exchange-rates.js';
import { defineEvent, defineJob } from './facts.js';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { organisationBrief } from './organisations.js';
import { can, id, instant, money, page, pageQuery, text, timeZone, version, words } from './primitives.js';

export const challengeState = z.enum([
  'draft',
  'in_review',
  'published',
  'open',
  'amended',
  'evaluating',
  'decided',
  'appeal',
  'award_proposed',
  'awarded',
  'transition',
  'closed',
  'cancelled',
]);
export type ChallengeState = z.infer<typeof challengeState>;

export const cancelReason = z.enum([
  'no_submissions',
  'no_valid',
  'infeasible',
  'sponsor_request',
  'funding',
  'compliance',
  'solver_unresponsive',
]);

/** Once a challenge has opened, a manager asks and an owner or admin of the sponsor consents. */
export const cancellationRequest = z.object({ reason: cancelReason, by: id, at: instant });
export type CancellationRequest = z.infer<typeof cancellationRequest>;

/** A reward as people write it, beside what could be read from it. Either may be missing. */
export const reward = z.strictObject({
  asWritten: text(300).default(''),
  money: money.nullable().default(null),
});
/** The promise is the original; `converted` only helps to read it: euros in yuan and yuan in euros, by a dated rate. */
export const rewardView = reward.extend({
  converted: money.extend({ quote: fxQuote }).nullable(),
});
/** A wall-clock intention: `2026-10-30T16:00` in `Europe/Berlin`. The instant follows from it. */
export const deadlineInput = z.strictObject({
  local: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  timeZone,
});
export const deadlineView = z.object({ at: instant, local: z.string(), timeZone });

/** How long after the deadline a submission is still taken. It is the same for all, and everybody sees it. */
const graceMinutes = z.int().min(0).max(1440);
const trl = z.int().min(1).max(9);
const editable = {
  title: localizedInput(200),
  summary: localizedInput(600).optional(),
  need: localizedInput(20_000).optional(),
  context: localizedInput(20_000).optional(),
  constraints: localizedInput(20_000).optional(),
  successTests: z.array(localizedInput(1000)).max(12).optional(),
  sector: z
    .string()
    .regex(/^\d{2}$/)
    .nullable()
    .optional(),
  trlIn: trl.nullable().optional(),
  trlOut: trl.nullable().optional(),
  reward: reward.optional(),
  deadline: deadlineInput.nullable().optional(),
  graceMinutes: graceMinutes.optional(),
  visibility: z.enum(['public', 'organisation']).optional(),
};

export const challengeCan = can(
  'manage',
  'edit',
  'publish',
  'cancel',
  'requestCancel',
  'submit',
  'acceptTerms',
  'evaluate',
  'judgeBlind',
  'seeSubmissions',
  'award',
  'proposeAward',
  'watch',
  'readCommons',
);

/** What a card in a list shows. */
export const challengeCard = z
  .object({
    id,
    version,
    title: localizedView,
    summary: localizedView.nullable(),
    state: challengeState,
    organisation: organisationBrief,
    sector: z.string().nullable(),
    trlIn: trl.nullable(),
    trlOut: trl.nullable(),
    reward: rewardView,
    deadline: deadlineView.nullable(),
    publishedAt: instant.nullable(),
    languages: z.array(z.string()),
  })
  .meta({ id: 'ChallengeCard' });

export const challengeView = challengeCard
  .extend({
    need: localizedView.nullable(),
    context: localizedView.nullable(),
    constraints: localizedView.nullable(),
    successTests: z.array(localizedView),
    visibility: z.enum(['public', 'organisation']),
    graceMinutes,
    cancelReason: cancelReason.nullable(),
    /** That a manager asks to call it off, for those whose consent it needs. */
    cancellationRequest: cancellationRequest.nullable(),
    /** The award that waits for a second person, for managers and whoever may confirm it. */
    awardProposal: z
      .object({
        submissionId: id,
        title: localizedView,
        statement: localizedView.nullable(),
        by: id,
        at: instant,
      })
      .nullable(),
    /** How often it was amended. */
    amendments: z.int(),
    /** Until when the decision can be appealed against; null where none was taken. */
    appealUntil: instant.nullable(),
    /** Why it was decided although reviews were missing, for managers. */
    decisionNote: z.string().nullable(),
    /** The project the award opened, for those who may see it. */
    projectId: id.nullable(),
    /** The version of the terms in force, and which one the reader has accepted. */
    terms: z
      .object({
        version: z.int(),
        hash: z.string(),
        acceptedVersion: z.int().nullable(),
        /** The reader accepted once, and has to again since it was amended. */
        reacceptRequired: z.boolean(),
      })
      .nullable(),
    /** The reader is told what becomes of it. */
    watching: z.boolean(),
    /** The reader's own submission. */
    mySubmissionId: id.nullable(),
    /** The reader's own evaluation assignments here. */
    myAssignmentIds: z.array(id),
    allowed: z.array(challengeState),
    can: challengeCan,
  })
  .meta({ id: 'Challenge' });

const onChallenge = z.strictObject({ id });

/** By what challenges are looked for. */
export const challengeFilter = z.strictObject({
  q: text(200).optional(),
  state: challengeState.optional(),
  sector: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  organisationId: id.optional(),
  mine: z.literal('true').optional(),
  watching: z.literal('true').optional(),
});

export const listChallenges = operation({
  id: 'challenges.list',
  method: 'GET',
  path: '/challenges',
  access: 'public',
  summary: 'Challenges the reader may see, newest first; every filter is a link.',
  query: z.strictObject({
    ...pageQuery,
    ...readingQuery,
    ...challengeFilter.shape,
  }),
  answer: page(challengeCard),
});
export const createChallenge = operation({
  id: 'challenges.create',
  method: 'POST',
  path: '/challenges',
  access: 'challenge.create',
  summary: 'Start a draft; a title is enough.',
  body: z.strictObject({ organisationId: id, ...editable }),
  answer: challengeView,
  status: 201,
  versioned: true,
});
export const readChallenge = operation({
  id: 'challenges.read',
  method: 'GET',
  path: '/challenges/:id',
  access: 'public',
  summary: 'One challenge.',
  params: onChallenge,
  query: z.strictObject(readingQuery),
  answer: challengeView,
  versioned: true,
});
export const changeChallenge = operation({
  id: 'challenges.change',
  method: 'PATCH',
  path: '/challenges/:id',
  access: 'challenge.edit',
  summary: 'Change a draft.',
  params: onChallenge,
  body: z.strictObject({ ...editable, title: localizedInput(200).optional() }),
  answer: challengeView,
  versioned: true,
});
export const lintItem = z.object({
  field: z.string(),
  code: z.string(),
  level: z.enum(['missing', 'warning']),
  message: z.string(),
  /** A deadline that nothing speaks against, at the same time on a later day. */
  suggestion: deadlineInput.nullable(),
});
export const lintChallenge = operation({
  id: 'challenges.lint',
  method: 'GET',
  path: '/challenges/:id/lint',
  access: 'challenge.edit',
  summary: 'What is still missing before it can be published, as a list.',
  params: onChallenge,
  answer: z.object({ items: z.array(lintItem), publishable: z.boolean() }),
});
export const transitionChallenge = operation({
  id: 'challenges.transition',
  method: 'POST',
  path: '/challenges/:id/transitions',
  access: 'challenge.edit',
  summary: 'Move it to another state; an illegal move answers 409 with what is allowed.',
  params: onChallenge,
  body: z.strictObject({
    to: challengeState,
    /** Why it is called off or decided early; what is said of an amendment, an appeal, its answer, or the outcome. */
    reason: z.union([cancelReason, words(4000), localizedInput(4000)]).optional(),
  }),
  answer: challengeView,
  versioned: true,
});
export const requestCancellation = operation({
  id: 'challenges.requestCancellation',
  method: 'POST',
  path: '/challenges/:id/cancellation-requests',
  access: 'challenge.requestCancel',
  summary: 'Ask the owners and admins of the sponsor to consent to calling off what has opened.',
  params: onChallenge,
  body: z.strictObject({ reason: cancelReason }),
  answer: challengeView,
  versioned: true,
});
export const challengeOperations = [
  listChallenges,
  createChallenge,
  readChallenge,
  changeChallenge,
  lintChallenge,
  transitionChallenge,
  requestCancellation,
];

const ofChallenge = z.object({ challengeId: id });
const audited = { subject: 'challenge', idFrom: 'challengeId' } as const;
export const challengeDrafted = defineEvent('challenge.drafted', ofChallenge, audited);
export const challengeEdited = defineEvent('challenge.edited', ofChallenge, audited);
export const challengeMoved = defineEvent(
  'challenge.moved',
  ofChallenge.extend({ from: challengeState, to: challengeState }),
  audited,
);
export const cancellationRequested = defineEvent('challenge.cancellationRequested', ofChallenge, audited);

/** Opens and closes what is due; runs at the deadline and again every minute as a sweep. */
export const advanceDueChallenges = defineJob('challenges.advanceDue', z.object({}));
