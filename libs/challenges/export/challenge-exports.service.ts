import { Injectable } from '@nestjs/common';
import { CHALLENGE_EXPORTED_AT_MOST } from '#libs/contracts/challenge-exports';
import type { Actor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { readingOf, type Reading } from '#libs/language/reading';
import { AmendmentsRepository } from '../amendments/amendments.repository.js';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { RankingService } from '../evaluation/ranking.service.js';
import { RubricRepository } from '../evaluation/rubric.repository.js';
import { QuestionViews } from '../questions/question-views.js';
import { QuestionsRepository } from '../questions/questions.repository.js';
import { UNSEEN_STATES } from '../submissions/submission-state.js';
import { SubmissionViews } from '../submissions/submission-views.js';
import { SubmissionsRepository } from '../submissions/submissions.repository.js';
import type { TermsSheet } from '../terms/terms-sheet.entity.js';
import { TermsRepository } from '../terms/terms.repository.js';
import {
  exportedAmendment,
  exportedChallenge,
  exportedQuestion,
  exportedRubric,
  exportedSubmission,
  exportedTerms,
  type ChallengeExport,
} from './challenge-export.js';

const LIMIT = CHALLENGE_EXPORTED_AT_MOST;
const ALL = { variants: 'all' } as const;

/** Gathers what a manager may take away of a challenge; of submissions nothing before the deadline. */
@Injectable()
export class ChallengeExports {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly terms: TermsRepository,
    private readonly amendments: AmendmentsRepository,
    private readonly questions: QuestionsRepository,
    private readonly questionViews: QuestionViews,
    private readonly rubric: RubricRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly submissionViews: SubmissionViews,
    private readonly ranking: RankingService,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, id: string): Promise<ChallengeExport> {
    const challenge = await this.challenges.find(id, actor.personId);
    challengePolicy.assert('manage', actor, challenge);
    const reading = readingOf(actor, ALL);
    return {
      exportedAt: this.clock.now().toISOString(),
      challenge: exportedChallenge(reading, challenge),
      terms: (await this.termsOf(id)).map((sheet) => exportedTerms(reading, sheet)),
      amendments: (await this.amendments.published(id)).map((row) => exportedAmendment(reading, row)),
      questions: await this.questionsOf(actor, challenge),
      rubric: exportedRubric(reading, challenge, await this.rubric.criteria(id)),
      submissions: challengePolicy.allows('seeSubmissions', actor, challenge)
        ? await this.submissionsOf(actor, reading, challenge)
        : null,
    };
  }

  private async termsOf(challengeId: string): Promise<TermsSheet[]> {
    const published = await this.terms.published(challengeId);
    const latest = await this.terms.latest(challengeId);
    return latest && !latest.publishedAt ? [...published, latest] : published;
  }

  private async questionsOf(actor: Actor, challenge: ChallengeRow): Promise<ChallengeExport['questions']> {
    const reader = { personId: actor.personId, manages: true };
    const rows = await this.questions.list(challenge.id, reader, null, [null, null], LIMIT);
    const views = await this.questionViews.of(actor, ALL, challenge, rows);
    return [...views.values()].map(exportedQuestion);
  }

  private async submissionsOf(
    actor: Actor,
    reading: Reading,
    challenge: ChallengeRow,
  ): Promise<NonNullable<ChallengeExport['submissions']>> {
    const listed = await this.submissions.list(challenge.id, actor.personId, { limit: LIMIT });
    // the list also holds what its reader wrote, handed in or not
    const rows = listed.filter(({ state }) => !UNSEEN_STATES.includes(state)).slice(0, LIMIT);
    const views = await this.submissionViews.of(actor, reading, rows);
    const ranking = await this.ranking.read(actor, { params: { id: challenge.id }, query: {} });
    const scores = new Map(ranking.items.map((item) => [item.submissionId, item]));
    return views.map((view) => exportedSubmission(view, scores.get(view.id)));
  }
}
