import { Injectable } from '@nestjs/common';
import { challengeChangedMessage } from '#libs/contracts/channels';
import { variantWritten } from '#libs/contracts/language';
import {
  questionAnswered,
  questionAsked,
  questionOpened,
  questionWithdrawn,
} from '#libs/contracts/questions';
import { ListensTo, only, type Fact } from '#libs/core/jobs/handles';
import { personRoom } from '#libs/core/realtime/connection';
import { Rooms } from '#libs/core/realtime/rooms';
import { QuestionAudience } from './question-audience.repository.js';

/** Carries questions and answers to the pages of those who may read them, again once their translation is there. */
@Injectable()
export class QuestionsListener {
  constructor(
    private readonly audience: QuestionAudience,
    private readonly rooms: Rooms,
  ) {}

  @ListensTo(questionAsked, questionOpened, questionAnswered, questionWithdrawn)
  tell(facts: Fact[]): Promise<void> {
    return this.tellOf(facts.map(({ payload }) => payload.questionId ?? ''));
  }

  @ListensTo(only(variantWritten, { type: 'question' }))
  tellAgain(facts: Fact[]): Promise<void> {
    return this.tellOf(facts.map(({ payload }) => payload.subjectId ?? ''));
  }

  private async tellOf(questionIds: string[]): Promise<void> {
    for (const { challengeId: id, version, personIds } of await this.audience.of([...new Set(questionIds)]))
      for (const personId of personIds)
        this.rooms.emit(personRoom(personId), challengeChangedMessage, { id, version });
  }
}
