import { Controller } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import {
  changeSubmission,
  createSubmission,
  listSubmissions,
  readSubmission,
  submit,
  withdraw,
} from '#libs/contracts/submissions';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { SubmissionsService } from './submissions.service.js';
import { SubmittingService } from './submitting.service.js';

@Controller()
export class SubmissionsController {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly submitting: SubmittingService,
  ) {}

  @Route(listSubmissions)
  list(
    @Who() actor: Actor,
    @Given() input: Input<typeof listSubmissions>,
  ): Promise<Answer<typeof listSubmissions>> {
    return this.submissions.list(actor, input);
  }

  @Route(createSubmission)
  create(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof createSubmission>,
  ): Promise<Answer<typeof createSubmission>> {
    return this.submissions.create(actor, input);
  }

  @Route(readSubmission)
  read(
    @Who() actor: Actor,
    @Given() { params, query }: Input<typeof readSubmission>,
  ): Promise<Answer<typeof readSubmission>> {
    return this.submissions.read(actor, params.id, query);
  }

  @Route(changeSubmission)
  change(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof changeSubmission>,
  ): Promise<Answer<typeof changeSubmission>> {
    return this.submissions.change(actor, input);
  }

  @Route(submit)
  submit(
    @Who() actor: SignedInActor,
    @Given() { params }: Input<typeof submit>,
  ): Promise<Answer<typeof submit>> {
    return this.submitting.submit(actor, params.id);
  }

  @Route(withdraw)
  withdraw(
    @Who() actor: SignedInActor,
    @Given() { params }: Input<typeof withdraw>,
  ): Promise<Answer<typeof withdraw>> {
    return this.submitting.withdraw(actor, params.id);
  }
}
