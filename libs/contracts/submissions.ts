import { z } from 'zod';
import { defineEvent } from './facts.js';
import { fileClass, fileView } from './files.js';
import { personBrief } from './identity.js';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { can, id, instant, page, pageQuery, sha256, version } from './primitives.js';

export const submissionState = z.enum([
  'draft',
  'submitted',
  'withdrawn',
  'eligible',
  'ineligible',
  'under_review',
  'shortlisted',
  'awarded',
  'not_selected',
  'frozen',
]);
export type SubmissionState = z.infer<typeof submissionState>;

/** Licences by class of file, as SPDX expressions. */
export const licences = z.partialRecord(fileClass, z.string().min(1).max(200));

const editable = {
  title: localizedInput(200),
  body: localizedInput(40_000).optional(),
  files: z
    .array(z.strictObject({ uploadId: id, class: fileClass }))
    .max(50)
    .optional(),
  /** Files already there that are to go. */
  removeFileIds: z.array(id).max(50).optional(),
  licences: licences.optional(),
  organisationId: id.nullable().optional(),
};

/** A team by the name and the people it handed in with. */
export const submissionTeam = z.object({ id, name: localizedView, members: z.array(personBrief) });

export const submissionView = z
  .object({
    id,
    version,
    challengeId: id,
    title: localizedView,
    body: localizedView.nullable(),
    /** null to those who judge blind: then there is no time either, and files have neutral names. */
    author: personBrief.nullable(),
    /** Who wrote it together; the author leads. null where one person did, and to those who judge blind. */
    team: submissionTeam.nullable(),
    files: z.array(fileView),
    licences,
    state: submissionState,
    /** Why it was ruled out, for its author and for managers. */
    reason: z.string().nullable(),
    /** Handed in after the deadline, within the grace. */
    late: z.boolean().nullable(),
    /** SHA-256 of the frozen snapshot; present once submitted. */
    receipt: z.object({ sha256, at: instant }).nullable(),
    updatedAt: instant.nullable(),
    /** Where the reader may bring it, as a manager who screens. */
    allowed: z.array(submissionState),
    can: can('edit', 'submit', 'withdraw', 'score', 'screen', 'award'),
  })
  .meta({ id: 'Submission' });

const onId = z.strictObject({ id });

export const listSubmissions = operation({
  id: 'submissions.list',
  method: 'GET',
  path: '/challenges/:id/submissions',
  access: 'challenge.read',
  summary:
    'The submissions the reader may see: own ones, assigned ones, or all for managers after the deadline.',
  params: onId,
  query: z.strictObject({ ...pageQuery, ...readingQuery }),
  answer: page(submissionView),
});
export const createSubmission = operation({
  id: 'submissions.create',
  method: 'POST',
  path: '/challenges/:id/submissions',
  access: 'challenge.submit',
  summary: 'Start a draft; needs accepted terms.',
  params: onId,
  body: z.strictObject(editable),
  answer: submissionView,
  status: 201,
  versioned: true,
});
export const readSubmission = operation({
  id: 'submissions.read',
  method: 'GET',
  path: '/submissions/:id',
  access: 'submission.read',
  summary: 'One submission; to anybody else it does not exist.',
  params: onId,
  query: z.strictObject(readingQuery),
  answer: submissionView,
  versioned: true,
});
export const changeSubmission = operation({
  id: 'submissions.change',
  method: 'PATCH',
  path: '/submissions/:id',
  access: 'submission.edit',
  summary: 'Autosave of the draft.',
  params: onId,
  body: z.strictObject({ ...editable, title: localizedInput(200).optional() }),
  answer: submissionView,
  versioned: true,
});
export const submit = operation({
  id: 'submissions.submit',
  method: 'POST',
  path: '/submissions/:id/submit',
  access: 'submission.submit',
  summary: 'Freeze a snapshot and get its receipt. A second late is late.',
  params: onId,
  answer: submissionView,
});
export const withdraw = operation({
  id: 'submissions.withdraw',
  method: 'POST',
  path: '/submissions/:id/withdraw',
  access: 'submission.withdraw',
  summary: 'Withdraw before the deadline.',
  params: onId,
  answer: submissionView,
});

export const submissionOperations = [
  listSubmissions,
  createSubmission,
  readSubmission,
  changeSubmission,
  submit,
  withdraw,
];

const ofSubmission = z.object({ submissionId: id });
const audited = { subject: 'submission', idFrom: 'submissionId' } as const;
export const submissionDrafted = defineEvent('submission.drafted', ofSubmission, audited);
export const submissionEdited = defineEvent('submission.edited', ofSubmission, audited);
export const submissionSubmitted = defineEvent('submission.submitted', ofSubmission, audited);
export const submissionWithdrawn = defineEvent('submission.withdrawn', ofSubmission, audited);
/** Its author has to accept amended terms before it counts again. */
export const submissionFrozen = defineEvent('submission.frozen', ofSubmission, audited);
export const submissionThawed = defineEvent('submission.thawed', ofSubmission, audited);
