import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticeAnswerPublished,
  noticeQuestionAnswered,
  noticeQuestionAsked,
} from '#libs/contracts/challenge-notices';
import type { QuestionState } from '#libs/contracts/questions';
import type { Notice } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { aboutChallenge, but, type Recipients } from './about-challenge.js';
import { ANSWER_PUBLISHED, QUESTION_ANSWERED, QUESTION_ASKED } from './challenge-notice-words.js';
import { NoticePeople, type NoticeChallenge } from './notice-people.repository.js';

interface About {
  challengeId: string;
  questionId: string;
}

/** Who is told of questions and answers: until there is an answer, the managers and nobody else. */
@Injectable()
export class QuestionNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly people: NoticePeople,
  ) {}

  onModuleInit(): void {
    this.notices.register(noticeQuestionAsked, {
      wording: QUESTION_ASKED,
      find: (about, actorId) =>
        this.about(about, ['asked'], ({ managerIds }) => but([actorId], managerIds, 'manager')),
    });
    this.notices.register(noticeQuestionAnswered, {
      wording: QUESTION_ANSWERED,
      find: (about) => this.about(about, ['answered'], (_, authorId) => but([], [authorId], 'asker')),
    });
    this.notices.register(noticeAnswerPublished, {
      wording: ANSWER_PUBLISHED,
      find: (about, actorId) =>
        this.about(about, ['answered'], ({ participantIds, managerIds, watcherIds }, authorId) => {
          const others = [actorId, authorId, ...managerIds];
          return [
            ...but(others, participantIds, 'participant'),
            ...but([...others, ...participantIds], watcherIds, 'watcher'),
          ];
        }),
    });
  }

  private async about(
    { challengeId, questionId }: About,
    states: readonly QuestionState[],
    recipientsOf: (challenge: NoticeChallenge, authorId: string) => Recipients,
  ): Promise<Notice | undefined> {
    const question = await this.people.question(questionId);
    const challenge = await this.people.challenge(challengeId);
    if (!question || !challenge || !states.includes(question.state)) return undefined;
    return aboutChallenge(challenge, recipientsOf(challenge, question.authorId), { page: '/questions' });
  }
}
