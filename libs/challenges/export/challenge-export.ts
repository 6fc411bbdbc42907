import type { LocalizedView } from '#libs/contracts/localized-text';
import type { QuestionView } from '#libs/contracts/questions';
import { optionalTextFor, textFor, type Reading } from '#libs/language/reading';
import { contentOf, type AmendedContent } from '../amendments/amended-content.js';
import type { Amendment } from '../amendments/amendment.entity.js';
import type { ChallengeCard } from '../challenge-view.js';
import type { ChallengeRow } from '../challenges.repository.js';
import type { Result } from '../evaluation/ranking.js';
import type { RubricCriterion } from '../evaluation/rubric-criterion.entity.js';
import type { SubmissionView } from '../submissions/submission-views.js';
import type { TermsSheet } from '../terms/terms-sheet.entity.js';

/** All that a manager knows of a challenge: the JSON of an export, and what its tables are made from. Texts come in all languages. */
export interface ChallengeExport {
  exportedAt: string;
  challenge: ReturnType<typeof exportedChallenge>;
  /** Every version that bound anybody, oldest first, and the draft of the next one. */
  terms: ReturnType<typeof exportedTerms>[];
  amendments: ReturnType<typeof exportedAmendment>[];
  questions: ReturnType<typeof exportedQuestion>[];
  rubric: ReturnType<typeof exportedRubric>;
  /** null until the deadline has passed: nobody learns before whether there are any. */
  submissions: ReturnType<typeof exportedSubmission>[] | null;
}

type Texts<T> = { [Name in keyof T]: LocalizedView | null };

/** What an amendment can change. */
const exportedContent = (
  reading: Reading,
  { texts, successTests, facts, rewardMoney, deadline }: AmendedContent,
) => ({
  deadline,
  rewardMoney,
  facts,
  texts: Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, optionalTextFor(reading, text)]),
  ) as Texts<AmendedContent['texts']>,
  successTests: successTests.map((text) => textFor(reading, text)),
});
export type ExportedContent = ReturnType<typeof exportedContent>;

export function exportedChallenge(reading: Reading, row: ChallengeRow) {
  const organisation: ChallengeCard['organisation'] = {
    ...row.organisation,
    name: textFor(reading, row.organisation.name),
  };
  return {
    id: row.id,
    state: row.state,
    organisation,
    visibility: row.visibility,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    cancelReason: row.cancelReason,
    decisionNote: row.decisionNote,
    ...exportedContent(reading, contentOf(row)),
    outcome: optionalTextFor(reading, row.outcome),
  };
}

/** One that was published, with all there was before and after it; terms by their versions. */
export const exportedAmendment = (reading: Reading, row: Amendment) => ({
  number: row.number,
  publishedAt: row.publishedAt?.toISOString() ?? null,
  statement: optionalTextFor(reading, row.statement),
  reacceptRequired: row.reacceptRequired,
  terms: { before: row.termsBefore, after: row.termsAfter },
  before: exportedContent(reading, row.before),
  after: row.after && exportedContent(reading, row.after),
});

export const exportedTerms = (
  reading: Reading,
  { version, publishedAt, hash, fields, text }: TermsSheet,
) => ({
  version,
  publishedAt: publishedAt?.toISOString() ?? null,
  hash,
  fields,
  text: textFor(reading, text),
});

export const exportedQuestion = ({ id, state, text, answer, author, askedAt, answeredAt }: QuestionView) => ({
  ...{ id, state, text, answer, author, askedAt, answeredAt },
});

export const exportedRubric = (
  reading: Reading,
  { minimumReviews, blind }: ChallengeRow,
  criteria: readonly RubricCriterion[],
) => ({
  minimumReviews,
  blind,
  criteria: criteria.map(({ id, label, weight, scale }) => ({
    id,
    label: textFor(reading, label),
    weight,
    scale,
  })),
});

export const exportedSubmission = (
  { id, title, body, author, team, files, licences, state, reason, late, receipt }: SubmissionView,
  scores: Result | undefined,
) => ({
  ...{ id, title, body, author, team, state, reason, late, receipt, files, licences },
  scores: scores && {
    mean: scores.mean,
    median: scores.median,
    spread: scores.spread,
    count: scores.count,
    byCriterion: scores.byCriterion,
  },
});
