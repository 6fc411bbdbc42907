import { Controller } from '@nestjs/common';
import { addManager, listManagers } from '#libs/contracts/challenge-managers';
import {
  changeChallenge,
  createChallenge,
  lintChallenge,
  listChallenges,
  readChallenge,
  requestCancellation,
  transitionChallenge,
} from '#libs/contracts/challenges';
import type { Answer, Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { CancellationsService } from './cancellations.service.js';
import { ChallengeLifecycle } from './challenge-lifecycle.service.js';
import { ChallengeReadiness } from './challenge-readiness.service.js';
import { ChallengesService } from './challenges.service.js';

@Controller()
export class ChallengesController {
  constructor(
    private readonly challenges: ChallengesService,
    private readonly lifecycle: ChallengeLifecycle,
    private readonly cancellations: CancellationsService,
    private readonly readiness: ChallengeReadiness,
  ) {}

  @Route(listChallenges)
  list(
    @Who() actor: Actor,
    @Given() { query }: Input<typeof listChallenges>,
  ): Promise<Answer<typeof listChallenges>> {
    return this.challenges.list(actor, query);
  }

  @Route(createChallenge)
  create(
    @Who() actor: SignedInActor,
    @Given() { body }: Input<typeof createChallenge>,
  ): Promise<Answer<typeof createChallenge>> {
    return this.challenges.create(actor, body);
  }

  @Route(readChallenge)
  read(
    @Who() actor: Actor,
    @Given() { params, query }: Input<typeof readChallenge>,
  ): Promise<Answer<typeof readChallenge>> {
    return this.challenges.read(actor, params.id, query);
  }

  @Route(changeChallenge)
  change(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof changeChallenge>,
  ): Promise<Answer<typeof changeChallenge>> {
    return this.challenges.change(actor, input);
  }

  @Route(lintChallenge)
  lint(
    @Who() actor: Actor,
    @Given() { params }: Input<typeof lintChallenge>,
  ): Promise<Answer<typeof lintChallenge>> {
    return this.readiness.lint(actor, params.id);
  }

  @Route(transitionChallenge)
  transition(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof transitionChallenge>,
  ): Promise<Answer<typeof transitionChallenge>> {
    return this.lifecycle.transition(actor, input);
  }

  @Route(requestCancellation)
  requestCancellation(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof requestCancellation>,
  ): Promise<Answer<typeof requestCancellation>> {
    return this.cancellations.request(actor, input);
  }

  @Route(listManagers)
  managers(
    @Who() actor: Actor,
    @Given() { params }: Input<typeof listManagers>,
  ): Promise<Answer<typeof listManagers>> {
    return this.challenges.managers(actor, params.id);
  }

  @Route(addManager)
  async addManager(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof addManager>,
  ): Promise<Answer<typeof addManager>> {
    await this.challenges.addManager(actor, input);
    return DONE;
  }
}
