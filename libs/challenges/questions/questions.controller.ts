import { Controller } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import {
  answerQuestion,
  askQuestion,
  listQuestions,
  openQuestion,
  withdrawQuestion,
} from '#libs/contracts/questions';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { QuestionsService } from './questions.service.js';

@Controller()
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  @Route(listQuestions)
  list(@Who() actor: Actor, @Given() input: Input<typeof listQuestions>) {
    return this.questions.list(actor, input);
  }

  @Route(askQuestion)
  ask(@Who() actor: SignedInActor, @Given() input: Input<typeof askQuestion>) {
    return this.questions.ask(actor, input);
  }

  @Route(answerQuestion)
  answer(@Who() actor: SignedInActor, @Given() input: Input<typeof answerQuestion>) {
    return this.questions.answer(actor, input);
  }

  @Route(openQuestion)
  open(@Who() actor: SignedInActor, @Given() input: Input<typeof openQuestion>) {
    return this.questions.open(actor, input);
  }

  @Route(withdrawQuestion)
  withdraw(@Who() actor: SignedInActor, @Given() input: Input<typeof withdrawQuestion>) {
    return this.questions.withdraw(actor, input);
  }
}
