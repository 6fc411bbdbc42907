import { Injectable } from '@nestjs/common';
import type { QuestionView } from '#libs/contracts/questions';
import type { Actor } from '#libs/core/auth/actor';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { optionalTextFor, readingOf, textFor } from '#libs/language/reading';
import { challengePolicy } from '../challenges.policy.js';
import type { ChallengeRow } from '../challenges.repository.js';
import type { Question } from './question.entity.js';
import { questionPolicy, type QuestionFacts } from './questions.policy.js';

/** Questions as their readers see them: who asked is for the managers and the author alone. */
@Injectable()
export class QuestionViews {
  constructor(private readonly people: PeopleDirectory) {}

  facts(actor: Actor, challenge: ChallengeRow, { authorId, state }: Question): QuestionFacts {
    return {
      authorId,
      state,
      managerIds: challenge.managerIds,
      challengeState: challenge.state,
      readable: challengePolicy.allows('read', actor, challenge),
    };
  }

  async one(actor: Actor, challenge: ChallengeRow, question: Question): Promise<QuestionView> {
    const views = await this.of(actor, {}, challenge, [question]);
    return views.get(question.id) as QuestionView;
  }

  /** By id. */
  async of(
    actor: Actor,
    query: Parameters<typeof readingOf>[1],
    challenge: ChallengeRow,
    rows: readonly Question[],
  ): Promise<Map<string, QuestionView>> {
    const reading = readingOf(actor, query);
    const manages = challengePolicy.allows('manage', actor, challenge);
    const isShown = ({ authorId }: Question): boolean => manages || authorId === actor.personId;
    const people = await this.people.briefs(
      actor,
      rows.filter(isShown).map(({ authorId }) => authorId),
    );
    const views = rows.map((row): [string, QuestionView] => [
      row.id,
      {
        id: row.id,
        challengeId: row.challengeId,
        text: textFor(reading, row.text),
        answer: optionalTextFor(reading, row.answer),
        state: row.state,
        askedAt: row.askedAt.toISOString(),
        answeredAt: row.answeredAt?.toISOString() ?? null,
        author: isShown(row) ? personIn(people, row.authorId) : null,
        mine: row.authorId === actor.personId,
        can: questionPolicy.can(actor, this.facts(actor, challenge, row), ['answer', 'open', 'withdraw']),
      },
    ]);
    return new Map(views);
  }
}
