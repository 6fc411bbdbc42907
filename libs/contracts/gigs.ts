import { z } from 'zod';
import { deadlineInput, deadlineView, rewardView } from './challenges.js';
import { languageSkill, personBrief } from './identity.js';
import { locale } from './locale.js';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { organisationBrief } from './organisations.js';
import { can, id, instant, money, page, pageQuery, side } from './primitives.js';
import { skill } from './skills.js';

export const gigState = z.enum(['open', 'claimed', 'delivered', 'accepted', 'withdrawn']);
export type GigState = z.infer<typeof gigState>;

/** A language the work needs, and how well at least. */
export const languageNeed = languageSkill.pick({ tag: true, level: true });
export type LanguageNeed = z.infer<typeof languageNeed>;

/** Larger than this it is no micro-task, but a task of the project. */
export const MOST_HOURS = 80;
const hours = z.number().min(0.5).max(MOST_HOURS).multipleOf(0.5);
/** After so many days, worked on both shores, without a sign of life the gig goes back to the board. */
export const SILENT_DAYS = 7;
/** The claimer is warned so many of those days before. */
export const WARNED_DAYS = 2;

const unique = <T>(all: readonly T[]): boolean => new Set(all).size === all.length;
const skills = z.array(skill).min(1).max(6).refine(unique, { error: 'must name each skill once' });
const languages = z
  .array(languageNeed)
  .min(1)
  .max(4)
  .refine((all) => unique(all.map(({ tag }) => tag)), { error: 'must name each language once' });

export const gigView = z
  .object({
    id,
    title: localizedView,
    description: localizedView,
    skills: z.array(skill),
    hours: z.number(),
    /** null: nothing but the credit. */
    reward: rewardView.omit({ asWritten: true }).nullable(),
    languages: z.array(languageNeed),
    due: deadlineView.nullable(),
    side,
    state: gigState,
    postedAt: instant,
    poster: personBrief,
    organisation: organisationBrief.nullable(),
    /** For its members; nobody else learns which project it is for. */
    project: z.object({ id, title: localizedView }).nullable(),
    /** Who works on it, for the two of them; once accepted it is the claimer's credit, and everybody may know. */
    claimer: personBrief.nullable(),
    claimedAt: instant.nullable(),
    deliveredAt: instant.nullable(),
    acceptedAt: instant.nullable(),
    /** For the two of them, while the claimer has it: the last sign of life, and when silence ends the claim. */
    silence: z.object({ since: instant, endsAt: instant, warned: z.boolean() }).nullable(),
    mine: z.enum(['posted', 'claimed']).nullable(),
    can: can('claim', 'deliver', 'accept', 'sendBack', 'giveBack', 'release', 'withdraw', 'note'),
  })
  .meta({ id: 'Gig' });
export type GigView = z.output<typeof gigView>;

export const gigNoteKind = z.enum([
  'claimed',
  'note',
  'delivered',
  'sent_back',
  'accepted',
  'given_back',
  'released',
  'lapsed',
  'withdrawn',
]);
export type GigNoteKind = z.infer<typeof gigNoteKind>;

const link = z.url({ protocol: /^https?$/ }).max(500);

export const gigNoteView = z
  .object({
    id,
    kind: gigNoteKind,
    /** What was said with it. */
    text: localizedView.nullable(),
    link: z.string().nullable(),
    /** null: time did it. */
    author: personBrief.nullable(),
    at: instant,
  })
  .meta({ id: 'GigNote' });
export type GigNoteView = z.output<typeof gigNoteView>;

const onId = z.strictObject({ id });
const said = localizedInput(4000);
const reasoned = z.strictObject({ reason: said });
const counted = <K extends z.ZodType>(key: K) => z.array(z.object({ value: key, count: z.int() }));

export const listGigs = operation({
  id: 'gigs.list',
  method: 'GET',
  path: '/gigs',
  access: 'authenticated',
  summary: 'The board of micro-tasks, open ones first, then the newest; with what there is to choose from.',
  query: z.strictObject({
    ...pageQuery,
    ...readingQuery,
    skill: skill.optional(),
    language: locale.optional(),
    side: side.optional(),
    state: gigState.optional(),
    /** Those I posted, or work on or did; what was withdrawn only here. */
    mine: z.enum(['posted', 'claimed']).optional(),
    /** For members of that project. */
    projectId: id.optional(),
  }),
  answer: page(gigView).extend({
    /** Of the whole board, so that a choice never empties the others. */
    facets: z.object({
      skills: counted(skill),
      languages: counted(z.string()),
      sides: counted(side),
      states: counted(gigState),
      mine: counted(z.enum(['posted', 'claimed'])),
    }),
  }),
});
export const readGig = operation({
  id: 'gigs.read',
  method: 'GET',
  path: '/gigs/:id',
  access: 'gig.read',
  summary: 'One micro-task: what its poster wrote, never what else there is in its project.',
  params: onId,
  query: z.strictObject(readingQuery),
  answer: gigView,
});
export const postGig = operation({
  id: 'gigs.post',
  method: 'POST',
  path: '/projects/:id/gigs',
  access: 'project.postGig',
  summary: 'Post a micro-task of the project; every member of the platform may read it.',
  params: onId,
  body: z.strictObject({
    title: localizedInput(200),
    description: localizedInput(8000),
    skills,
    hours,
    reward: money.nullable().default(null),
    languages,
    due: deadlineInput.nullable().default(null),
    /** For which of your organisations you post it. */
    organisationId: id.nullable().default(null),
  }),
  answer: gigView,
  status: 201,
});
export const claimGig = operation({
  id: 'gigs.claim',
  method: 'POST',
  path: '/gigs/:id/claim',
  access: 'gig.claim',
  summary: 'Take it on. One person at a time: whoever comes second gets 409 `gig_taken`.',
  params: onId,
  answer: gigView,
});
export const deliverGig = operation({
  id: 'gigs.deliver',
  method: 'POST',
  path: '/gigs/:id/deliver',
  access: 'gig.deliver',
  summary: 'Say what was done, and where it is.',
  params: onId,
  body: z.strictObject({ text: said, link: link.nullable().default(null) }),
  answer: gigView,
});
export const acceptGig = operation({
  id: 'gigs.accept',
  method: 'POST',
  path: '/gigs/:id/accept',
  access: 'gig.accept',
  summary: 'Accept what was delivered: it becomes the credit of who did it.',
  params: onId,
  answer: gigView,
});
export const sendGigBack = operation({
  id: 'gigs.sendBack',
  method: 'POST',
  path: '/gigs/:id/send-back',
  access: 'gig.sendBack',
  summary: 'Send back what was delivered, and say what is missing.',
  params: onId,
  body: reasoned,
  answer: gigView,
});
export const giveGigBack = operation({
  id: 'gigs.giveBack',
  method: 'POST',
  path: '/gigs/:id/give-back',
  access: 'gig.giveBack',
  summary: 'Give it back to the board.',
  params: onId,
  body: reasoned.partial(),
  answer: gigView,
});
export const releaseGig = operation({
  id: 'gigs.release',
  method: 'POST',
  path: '/gigs/:id/release',
  access: 'gig.release',
  summary: 'Take it from who claimed it, back to the board, and say why.',
  params: onId,
  body: reasoned,
  answer: gigView,
});
export const withdrawGig = operation({
  id: 'gigs.withdraw',
  method: 'POST',
  path: '/gigs/:id/withdraw',
  access: 'gig.withdraw',
  summary: 'Take it off the board, before anything was delivered.',
  params: onId,
  body: reasoned.partial(),
  answer: gigView,
});
export const listGigNotes = operation({
  id: 'gigs.notes',
  method: 'GET',
  path: '/gigs/:id/notes',
  access: 'gig.read',
  summary: 'What was said and done, newest first: the poster reads all, a claimer what fell into their time.',
  params: onId,
  query: z.strictObject({ ...pageQuery, ...readingQuery }),
  answer: page(gigNoteView),
});
export const addGigNote = operation({
  id: 'gigs.addNote',
  method: 'POST',
  path: '/gigs/:id/notes',
  access: 'gig.note',
  summary: 'A word to the other; from the claimer it is a sign of life.',
  params: onId,
  body: z.strictObject({ text: said }),
  answer: gigNoteView,
  status: 201,
});

export const gigOperations = [
  listGigs,
  readGig,
  postGig,
  claimGig,
  deliverGig,
  acceptGig,
  sendGigBack,
  giveGigBack,
  releaseGig,
  withdrawGig,
  listGigNotes,
  addGigNote,
];
