import { z } from 'zod';
import { challengeView } from './challenges.js';
import { defineEvent } from './facts.js';
import { personBrief } from './identity.js';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { can, id, instant, text, words } from './primitives.js';
import { projectView } from './projects.js';
import { submissionState, submissionView } from './submissions.js';

export const assignmentState = z.enum([
  'proposed',
  'accepted',
  'declined',
  'conflicted',
  'in_progress',
  'submitted',
  'reopened',
  'reassigned',
]);
export type AssignmentState = z.infer<typeof assignmentState>;

const weight = z.int().min(1).max(100);
export const rubricView = z.object({
  criteria: z.array(z.object({ id, label: localizedView, weight, scale: z.int() })),
  minimumReviews: z.int(),
  /** Evaluators do not learn whose submission they judge. */
  blind: z.boolean(),
});

export const assignmentView = z
  .object({
    id,
    challengeId: id,
    submissionId: id,
    evaluator: personBrief,
    state: assignmentState,
    reason: z.string().nullable(),
    scores: z.array(z.object({ criterionId: id, value: z.int(), comment: z.string() })),
    submittedAt: instant.nullable(),
    can: can('respond', 'score', 'reassign', 'reopen'),
  })
  .meta({ id: 'EvaluationAssignment' });

const onId = z.strictObject({ id });

export const readRubric = operation({
  id: 'rubric.read',
  method: 'GET',
  path: '/challenges/:id/rubric',
  access: 'challenge.read',
  summary: 'By what submissions are judged.',
  params: onId,
  query: z.strictObject(readingQuery),
  answer: rubricView,
});
export const writeRubric = operation({
  id: 'rubric.write',
  method: 'PUT',
  path: '/challenges/:id/rubric',
  access: 'challenge.edit',
  summary: 'Set the criteria; weights add up to 100.',
  params: onId,
  body: z.strictObject({
    criteria: z
      .array(
        z.strictObject({ label: localizedInput(200), weight, scale: z.int().min(2).max(100).default(10) }),
      )
      .min(1)
      .max(20),
    minimumReviews: z.int().min(1).max(10).default(1),
    blind: z.boolean().default(false),
  }),
  answer: rubricView,
});
export const judgeBlind = operation({
  id: 'rubric.judgeBlind',
  method: 'POST',
  path: '/challenges/:id/blind',
  access: 'challenge.judgeBlind',
  summary: 'From now on evaluators do not learn whose submission they judge; until evaluation, and for good.',
  params: onId,
  answer: rubricView,
});
export const listAssignments = operation({
  id: 'evaluation.assignments',
  method: 'GET',
  path: '/challenges/:id/evaluation-assignments',
  access: 'challenge.read',
  summary: 'All assignments for managers; an evaluator’s own.',
  params: onId,
  answer: z.object({ items: z.array(assignmentView), nextCursor: z.null() }),
});
export const assignEvaluator = operation({
  id: 'evaluation.assign',
  method: 'POST',
  path: '/challenges/:id/evaluation-assignments',
  access: 'challenge.assign',
  summary: 'Ask somebody to judge one submission.',
  params: onId,
  body: z.strictObject({ submissionId: id, evaluatorId: id }),
  answer: assignmentView,
  status: 201,
});
export const respondToAssignment = operation({
  id: 'evaluation.respond',
  method: 'POST',
  path: '/evaluation-assignments/:id/respond',
  access: 'assignment.respond',
  summary: 'Accept, decline, or declare a conflict of interest, which ends access at once.',
  params: onId,
  body: z.strictObject({
    decision: z.enum(['accept', 'decline', 'conflict']),
    reason: text(1000).optional(),
  }),
  answer: assignmentView,
});
export const reassignEvaluator = operation({
  id: 'evaluation.reassign',
  method: 'POST',
  path: '/evaluation-assignments/:id/reassign',
  access: 'assignment.reassign',
  summary: 'Give what is not finished to somebody else; the former evaluator loses access at once.',
  params: onId,
  body: z.strictObject({ evaluatorId: id, reason: words(1000).optional() }),
  answer: assignmentView,
  status: 201,
});
export const reopenReview = operation({
  id: 'evaluation.reopen',
  method: 'POST',
  path: '/evaluation-assignments/:id/reopen',
  access: 'assignment.reopen',
  summary: 'Give a review back to its evaluator; it counts again once it is handed in.',
  params: onId,
  body: z.strictObject({ reason: words(1000) }),
  answer: assignmentView,
});
export const screenSubmission = operation({
  id: 'submissions.screen',
  method: 'POST',
  path: '/submissions/:id/transitions',
  access: 'submission.screen',
  summary:
    'Admit, rule out with a reason its author reads, or shortlist; each can be put right while it is judged.',
  params: onId,
  body: z.strictObject({
    to: submissionState.extract(['eligible', 'ineligible', 'shortlisted', 'under_review']),
    reason: words(1000).optional(),
  }),
  answer: submissionView,
});
export const score = operation({
  id: 'evaluation.score',
  method: 'PUT',
  path: '/evaluation-assignments/:id/scores',
  access: 'assignment.score',
  summary: 'Score every criterion; `final` hands the review in.',
  params: onId,
  body: z.strictObject({
    scores: z
      .array(
        z.strictObject({ criterionId: id, value: z.int().min(0).max(100), comment: text(4000).default('') }),
      )
      .max(20),
    final: z.boolean().default(false),
  }),
  answer: assignmentView,
});
export const readRanking = operation({
  id: 'evaluation.ranking',
  method: 'GET',
  path: '/challenges/:id/ranking',
  access: 'challenge.seeRanking',
  summary:
    'Weighted mean, median, spread and count for each submission, its standing, and how far each evaluator lies from the others.',
  params: onId,
  query: z.strictObject(readingQuery),
  answer: z.object({
    items: z.array(
      z.object({
        submissionId: id,
        title: localizedView,
        author: personBrief,
        /** The name of the team that handed it in. */
        team: localizedView.nullable(),
        state: submissionState,
        /** Why it was ruled out. */
        reason: z.string().nullable(),
        mean: z.number().nullable(),
        median: z.number().nullable(),
        spread: z.number().nullable(),
        count: z.int(),
        byCriterion: z.array(z.object({ criterionId: id, mean: z.number() })),
        /** The reviews lie further apart than `wideSpread`. */
        disagrees: z.boolean(),
        /** Where the reader may bring it. */
        allowed: z.array(submissionState),
      }),
    ),
    missingReviews: z.int(),
    /** The standard deviation, in points, from which on reviews do not say the same. */
    wideSpread: z.number(),
    /** Who rates higher (above 0) or lower than the others on what they share, in points. Told, never applied. */
    calibration: z.array(z.object({ evaluator: personBrief, offset: z.number(), shared: z.int() })),
    nextCursor: z.null(),
  }),
});
export const award = operation({
  id: 'challenges.award',
  method: 'POST',
  path: '/challenges/:id/award',
  access: 'challenge.award',
  summary:
    'Award a submission: one transaction opens the project with members, channel, terms and first blueprint.',
  params: onId,
  body: z.strictObject({ submissionId: id, statement: localizedInput(4000).optional() }),
  answer: projectView,
  status: 201,
});

export const proposeAward = operation({
  id: 'challenges.proposeAward',
  method: 'POST',
  path: '/challenges/:id/award-proposals',
  access: 'challenge.proposeAward',
  summary:
    'Propose an award whose reward needs a second person, who confirms it by awarding the same submission.',
  params: onId,
  body: z.strictObject({ submissionId: id, statement: localizedInput(4000).optional() }),
  answer: challengeView,
  versioned: true,
});

export const evaluationOperations = [
  readRubric,
  writeRubric,
  judgeBlind,
  listAssignments,
  assignEvaluator,
  respondToAssignment,
  reassignEvaluator,
  reopenReview,
  screenSubmission,
  score,
  readRanking,
  award,
  proposeAward,
];

const ofChallenge = z.object({ challengeId: id });
const onChallenge = { subject: 'challenge', idFrom: 'challengeId' } as const;
export const rubricWritten = defineEvent('challenge.rubricWritten', ofChallenge, onChallenge);
const ofAssignment = ofChallenge.extend({ assignmentId: id });
const onAssignment = { subject: 'assignment', idFrom: 'assignmentId' } as const;
export const evaluatorAssigned = defineEvent('assignment.proposed', ofAssignment, onAssignment);
export const assignmentAnswered = defineEvent(
  'assignment.answered',
  ofAssignment.extend({ state: assignmentState }),
  onAssignment,
);
export const assignmentReassigned = defineEvent(
  'assignment.reassigned',
  ofAssignment.extend({ from: assignmentState }),
  onAssignment,
);
export const reviewReopened = defineEvent('assignment.reopened', ofAssignment, onAssignment);
export const submissionScreened = defineEvent(
  'submission.screened',
  ofChallenge.extend({ submissionId: id, from: submissionState, to: submissionState }),
  { subject: 'submission', idFrom: 'submissionId' },
);
export const scoresSaved = defineEvent(
  'assignment.scored',
  ofAssignment.extend({ final: z.boolean() }),
  onAssignment,
);
export const challengeAwarded = defineEvent(
  'challenge.awarded',
  ofChallenge.extend({ submissionId: id, projectId: id }),
  onChallenge,
);
export const awardProposed = defineEvent('challenge.awardProposed', ofChallenge, onChallenge);
