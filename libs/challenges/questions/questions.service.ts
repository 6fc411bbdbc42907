import { Injectable } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import {
  questionAnswered,
  questionAsked,
  questionOpened,
  questionWithdrawn,
  type answerQuestion,
  type askQuestion,
  type listQuestions,
  type openQuestion,
  type QuestionView,
  type withdrawQuestion,
} from '#libs/contracts/questions';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { decodePlace, placeOf } from '#libs/core/http/place';
import { pageOf } from '#libs/core/http/paging';
import { newSecretId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory } from '#libs/identity/people.service';
import { reviseSource, writeLocalized } from '#libs/language/localized-text';
import { TextSubjects } from '#libs/language/text-subjects';
import { isLate, deadlinePassed } from '../challenge-moves.js';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository } from '../challenges.repository.js';
import { answeringHours } from './answering-hours.js';
import { QuestionViews } from './question-views.js';
import type { Question } from './question.entity.js';
import { questionPolicy } from './questions.policy.js';
import { QuestionsRepository } from './questions.repository.js';

type Act = 'answer' | 'open' | 'withdraw';
const FACTS = { answer: questionAnswered, open: questionOpened, withdraw: questionWithdrawn };

/** What is asked of a sponsor, and what all who take part are told in return. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly questions: QuestionsRepository,
    private readonly views: QuestionViews,
    private readonly people: PeopleDirectory,
    private readonly texts: TextSubjects,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { params, query }: Input<typeof listQuestions>,
  ): Promise<Answer<typeof listQuestions>> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('read', actor, challenge);
    const manages = challengePolicy.allows('manage', actor, challenge);
    const rows = await this.questions.list(
      challenge.id,
      { personId: actor.personId, manages },
      query.state ?? null,
      decodePlace(query.cursor),
      query.limit + 1,
    );
    const views = await this.views.of(actor, query, challenge, rows);
    const states = await this.people.workingStates(challenge.managerIds);
    return {
      ...pageOf(
        rows,
        query.limit,
        ({ askedAt, id }) => placeOf(askedAt, id),
        ({ id }) => views.get(id) as QuestionView,
      ),
      canAsk: challengePolicy.allows('ask', actor, challenge) && !isLate(challenge, this.clock.now()),
      answering: answeringHours([...states.values()]),
    };
  }

  ask(actor: SignedInActor, { params, body }: Input<typeof askQuestion>): Promise<QuestionView> {
    return this.database.transaction(async () => {
      const challenge = await this.challenges.findHeld(params.id, actor.personId);
      challengePolicy.assert('read', actor, challenge);
      const askedAt = this.clock.now();
      if (isLate(challenge, askedAt)) throw deadlinePassed(actor, challenge);
      if (challengePolicy.allows('manage', actor, challenge)) throw new AppError('forbidden');
      if (!challengePolicy.allows('ask', actor, challenge)) throw new AppError('not_open');
      const question: Question = {
        id: newSecretId(),
        challengeId: challenge.id,
        authorId: actor.personId,
        text: writeLocalized(body.text, actor.personId, askedAt),
        answer: null,
        state: 'asked',
        askedAt,
        answeredAt: null,
        answeredBy: null,
      };
      await this.questions.insert(question);
      await this.texts.requestVariants('question', question.id);
      await this.outbox.record(questionAsked, { challengeId: challenge.id, questionId: question.id }, actor);
      return this.views.one(actor, challenge, question);
    });
  }

  /** A second answer corrects the first; those who read the first are told once more. */
  answer(actor: SignedInActor, { params, body }: Input<typeof answerQuestion>): Promise<QuestionView> {
    return this.act(actor, params.id, 'answer', ({ answer }) => {
      const at = this.clock.now();
      const by = actor.personId;
      return {
        state: 'answered',
        answer: answer ? reviseSource(answer, body.text, by, at) : writeLocalized(body.text, by, at),
        answeredAt: at,
        answeredBy: by,
      };
    });
  }

  open(actor: SignedInActor, { params }: Input<typeof openQuestion>): Promise<QuestionView> {
    return this.act(actor, params.id, 'open', () => ({ state: 'opened' }));
  }

  withdraw(actor: SignedInActor, { params }: Input<typeof withdrawQuestion>): Promise<QuestionView> {
    return this.act(actor, params.id, 'withdraw', () => ({ state: 'withdrawn' }));
  }

  private act(
    actor: SignedInActor,
    id: string,
    act: Act,
    changesOf: (question: Question) => Partial<Question>,
  ): Promise<QuestionView> {
    return this.database.transaction(async () => {
      const question = await this.questions.findLocked(id);
      const challenge = question && (await this.challenges.find(question.challengeId, actor.personId));
      if (!question || !challenge) throw new AppError('not_found');
      questionPolicy.assert(act, actor, this.views.facts(actor, challenge, question));
      const changes = changesOf(question);
      await this.questions.update(id, changes);
      if (act === 'answer') await this.texts.requestVariants('question', id);
      await this.outbox.record(FACTS[act], { challengeId: challenge.id, questionId: id }, actor);
      return this.views.one(actor, challenge, { ...question, ...changes });
    });
  }
}
