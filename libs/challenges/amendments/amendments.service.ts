import { Injectable } from '@nestjs/common';
import { challengeAmended, type listAmendments } from '#libs/contracts/amendments';
import type { LocalizedInput } from '#libs/contracts/localized-text';
import type { Answer, Input } from '#libs/contracts/operation';
import { submissionFrozen } from '#libs/contracts/submissions';
import { invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Outbox } from '#libs/core/outbox/outbox';
import { optionalText, readingOf } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { TIME_TO_ACCEPT_MS } from '../challenge-moves.js';
import { searchTokensOf } from '../challenge-search.js';
import type { Challenge } from '../challenge.entity.js';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { SubmissionsRepository } from '../submissions/submissions.repository.js';
import { TermsRepository } from '../terms/terms.repository.js';
import { TermsService } from '../terms/terms.service.js';
import {
  changesBetween,
  changesTheDeal,
  columnsFrom,
  contentOf,
  isUnchanged,
  type AmendedContent,
} from './amended-content.js';
import { AmendmentViews } from './amendment-views.js';
import { AmendmentsRepository } from './amendments.repository.js';

/** How a challenge changes after its publication: in the open, and bound to the consent of those who take part. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly amendments: AmendmentsRepository,
    private readonly views: AmendmentViews,
    private readonly termsService: TermsService,
    private readonly terms: TermsRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly texts: TextSubjects,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { params, query }: Input<typeof listAmendments>,
  ): Promise<Answer<typeof listAmendments>> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('read', actor, challenge);
    const rows = await this.amendments.published(challenge.id);
    return { items: await this.views.of(readingOf(actor, query), challenge.id, rows), nextCursor: null };
  }

  /** Keeps what was, to tell later what changed. Call inside a transaction that holds the challenge. */
  async begin({ personId }: SignedInActor, row: ChallengeRow): Promise<void> {
    await this.amendments.begin({
      challengeId: row.id,
      startedBy: personId,
      startedAt: this.clock.now(),
      before: contentOf(row),
      termsBefore: row.terms?.version ?? 0,
    });
  }

  /**
   * Makes the changes binding. Where the deal itself changed, everybody who accepted has to accept again, and what they
   * handed in is frozen until they do. Nothing changed, nobody is told. Answers what changes with it. Call inside a transaction that holds the challenge.
   */
  async publish(
    actor: SignedInActor,
    row: ChallengeRow,
    said: LocalizedInput | undefined,
  ): Promise<Partial<Challenge>> {
    const { personId } = actor;
    const amendment = await this.amendments.underWay(row.id);
    if (!amendment) return {};
    const now = this.clock.now();
    const termsAfter = (await this.termsService.publishAmended(row.id, now)) ?? amendment.termsBefore;
    const after = row.drafted ?? amendment.before;
    const changes = changesBetween(amendment.before, after);
    const newTerms = termsAfter !== amendment.termsBefore;
    if (isUnchanged(changes) && !newTerms) {
      await this.amendments.drop(row.id);
      return {};
    }
    const reacceptRequired = newTerms || changesTheDeal(changes);
    if (reacceptRequired) assertTimeToAccept(amendment.before, after, now);
    const statement = optionalText(null, said, personId, now);
    const facts = { after, termsAfter, statement, reacceptRequired, publishedBy: personId, publishedAt: now };
    await this.amendments.publish(amendment.id, facts);
    if (statement) await this.texts.requestVariants('amendment', amendment.id);
    if (reacceptRequired) await this.reopenAcceptance(row.id, now);
    const told = { challengeId: row.id, amendmentId: amendment.id, reacceptRequired };
    await this.outbox.record(challengeAmended, told, actor);
    const columns = columnsFrom(after);
    await this.challenges.reindex(row.id, searchTokensOf(columns));
    await this.texts.requestVariants('challenge', row.id);
    return columns;
  }

  /** Forgets an amendment that was not published in time. Call inside a transaction that holds the challenge. */
  async discard(challengeId: string): Promise<void> {
    await this.amendments.drop(challengeId);
    const draft = await this.terms.latest(challengeId);
    if (draft && !draft.publishedAt) await this.terms.drop(draft.id);
  }

  /** Nobody is named as who froze them: the acts of a manager would tell how many there are. */
  private async reopenAcceptance(challengeId: string, now: Date): Promise<void> {
    await this.terms.requireAcceptance(challengeId);
    const frozen = await this.submissions.freeze(challengeId, now);
    await this.outbox.recordAll(
      submissionFrozen,
      frozen.map((submissionId) => ({ submissionId })),
      null,
    );
  }
}

/** 422 where those who have to accept again could not: a deadline too near, or none where there was one to rely on. */
function assertTimeToAccept(before: AmendedContent, { deadline }: AmendedContent, now: Date): void {
  if (before.deadline && !deadline)
    throw invalidField('deadline', 'fixed_once_published', 'may be moved, but not taken away');
  if (!deadline || Date.parse(deadline.at) - now.getTime() >= TIME_TO_ACCEPT_MS) return;
  throw invalidField('deadline.local', 'too_soon', 'must leave a day to accept what changed');
}
