import { Injectable } from '@nestjs/common';
import { appealAnswered, appealFiled, type listAppeals } from '#libs/contracts/appeals';
import type { LocalizedInput } from '#libs/contracts/localized-text';
import type { Answer, Input } from '#libs/contracts/operation';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { newSecretId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { writeLocalized } from '#libs/language/localized-text';
import { optionalTextFor, readingOf, textFor } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { appealPolicy } from './appeals.policy.js';
import { AppealsRepository } from './appeals.repository.js';

/** How those who were judged stand up against a decision, and what they are told. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly appeals: AppealsRepository,
    private readonly people: PeopleDirectory,
    private readonly texts: TextSubjects,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { params, query }: Input<typeof listAppeals>,
  ): Promise<Answer<typeof listAppeals>> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('read', actor, challenge);
    if (actor.personId === null) return { items: [], nextCursor: null };
    const manages = challengePolicy.allows('manage', actor, challenge);
    const rows = await this.appeals.list(challenge.id, manages ? null : actor.personId);
    const people = await this.people.briefs(
      actor,
      rows.map(({ authorId }) => authorId),
    );
    const reading = readingOf(actor, query);
    const items = rows.map((row) => ({
      id: row.id,
      challengeId: row.challengeId,
      text: textFor(reading, row.text),
      filedAt: row.filedAt.toISOString(),
      author: personIn(people, row.authorId),
      mine: row.authorId === actor.personId,
      answer: optionalTextFor(reading, row.answer),
      answeredAt: row.answeredAt?.toISOString() ?? null,
      can: appealPolicy.can(actor, factsOf(challenge, row), ['answer']),
    }));
    return { items, nextCursor: null };
  }

  /** Call inside a transaction that holds the challenge and moves it. */
  async file(actor: SignedInActor, { id: challengeId }: ChallengeRow, said: LocalizedInput): Promise<void> {
    const { personId } = actor;
    const filedAt = this.clock.now();
    const appealId = newSecretId();
    await this.appeals.insert({
      id: appealId,
      challengeId,
      authorId: personId,
      text: writeLocalized(said, personId, filedAt),
      filedAt,
      answer: null,
      answeredBy: null,
      answeredAt: null,
    });
    await this.texts.requestVariants('appeal', appealId);
    await this.outbox.record(appealFiled, { challengeId, appealId }, actor);
  }

  /** Call inside a transaction that holds the challenge and moves it. */
  async answer(actor: SignedInActor, { id: challengeId }: ChallengeRow, said: LocalizedInput): Promise<void> {
    const { personId } = actor;
    const appeal = await this.appeals.waiting(challengeId);
    if (!appeal) return;
    const answeredAt = this.clock.now();
    const answer = writeLocalized(said, personId, answeredAt);
    await this.appeals.update(appeal.id, { answer, answeredBy: personId, answeredAt });
    await this.texts.requestVariants('appeal', appeal.id);
    await this.outbox.record(appealAnswered, { challengeId, appealId: appeal.id }, actor);
  }
}

const factsOf = (
  { state, managerIds }: ChallengeRow,
  { authorId, answeredAt }: { authorId: string; answeredAt: Date | null },
) => ({ authorId, answered: answeredAt !== null, challengeState: state, managerIds });
