import { Controller } from '@nestjs/common';
import {
  assignEvaluator,
  award,
  judgeBlind,
  listAssignments,
  proposeAward,
  readRanking,
  readRubric,
  reassignEvaluator,
  reopenReview,
  respondToAssignment,
  score,
  screenSubmission,
  writeRubric,
} from '#libs/contracts/evaluation';
import type { Answer, Input } from '#libs/contracts/operation';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { AssignmentsService } from './assignments.service.js';
import { AwardProposals } from './award-proposals.service.js';
import { AwardsService } from './awards.service.js';
import { RankingService } from './ranking.service.js';
import { ReassigningService } from './reassigning.service.js';
import { RubricService } from './rubric.service.js';
import { ScoringService } from './scoring.service.js';
import { ScreeningService } from './screening.service.js';

@Controller()
export class EvaluationController {
  constructor(
    private readonly rubric: RubricService,
    private readonly assignments: AssignmentsService,
    private readonly reassigning: ReassigningService,
    private readonly scoring: ScoringService,
    private readonly screening: ScreeningService,
    private readonly ranking: RankingService,
    private readonly awards: AwardsService,
    private readonly proposals: AwardProposals,
  ) {}

  @Route(readRubric)
  readRubric(
    @Who() actor: Actor,
    @Given() input: Input<typeof readRubric>,
  ): Promise<Answer<typeof readRubric>> {
    return this.rubric.read(actor, input);
  }

  @Route(writeRubric)
  writeRubric(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof writeRubric>,
  ): Promise<Answer<typeof writeRubric>> {
    return this.rubric.write(actor, input);
  }

  @Route(judgeBlind)
  judgeBlind(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof judgeBlind>,
  ): Promise<Answer<typeof judgeBlind>> {
    return this.rubric.judgeBlind(actor, input);
  }

  @Route(listAssignments)
  list(
    @Who() actor: Actor,
    @Given() input: Input<typeof listAssignments>,
  ): Promise<Answer<typeof listAssignments>> {
    return this.assignments.list(actor, input);
  }

  @Route(assignEvaluator)
  assign(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof assignEvaluator>,
  ): Promise<Answer<typeof assignEvaluator>> {
    return this.assignments.assign(actor, input);
  }

  @Route(respondToAssignment)
  respond(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof respondToAssignment>,
  ): Promise<Answer<typeof respondToAssignment>> {
    return this.assignments.respond(actor, input);
  }

  @Route(reassignEvaluator)
  reassign(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof reassignEvaluator>,
  ): Promise<Answer<typeof reassignEvaluator>> {
    return this.reassigning.reassign(actor, input);
  }

  @Route(reopenReview)
  reopen(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof reopenReview>,
  ): Promise<Answer<typeof reopenReview>> {
    return this.reassigning.reopen(actor, input);
  }

  @Route(score)
  score(@Who() actor: SignedInActor, @Given() input: Input<typeof score>): Promise<Answer<typeof score>> {
    return this.scoring.score(actor, input);
  }

  @Route(screenSubmission)
  screen(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof screenSubmission>,
  ): Promise<Answer<typeof screenSubmission>> {
    return this.screening.screen(actor, input);
  }

  @Route(readRanking)
  readRanking(
    @Who() actor: Actor,
    @Given() input: Input<typeof readRanking>,
  ): Promise<Answer<typeof readRanking>> {
    return this.ranking.read(actor, input);
  }

  @Route(award)
  award(@Who() actor: SignedInActor, @Given() input: Input<typeof award>): Promise<Answer<typeof award>> {
    return this.awards.award(actor, input);
  }

  @Route(proposeAward)
  proposeAward(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof proposeAward>,
  ): Promise<Answer<typeof proposeAward>> {
    return this.proposals.propose(actor, input);
  }
}
