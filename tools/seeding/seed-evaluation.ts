import {
  assignEvaluator,
  readRubric,
  respondToAssignment,
  score,
  screenSubmission,
} from '#libs/contracts/evaluation';
import { ChallengeLifecycle } from '#libs/challenges/challenge-lifecycle.service';
import { AssignmentsService } from '#libs/challenges/evaluation/assignments.service';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { ScoringService } from '#libs/challenges/evaluation/scoring.service';
import { ScreeningService } from '#libs/challenges/evaluation/screening.service';
import type { DemoChallenge, DemoScore, DemoSubmission } from '../demo/demo-types.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';
import { moveChallenge } from './seed-challenges.js';

const MINUTE_MS = 60_000;

/** From the deadline to the decision, spread over the time until `end`. Whoever has not scored yet was only asked. */
export async function seedEvaluation(
  world: DemoWorld,
  challenge: DemoChallenge,
  submissions: readonly DemoSubmission[],
  { deadline, end }: { deadline: Date; end: Date },
): Promise<void> {
  const at = (share: number) =>
    world.moveTo(new Date(deadline.getTime() + share * (end.getTime() - deadline.getTime())));
  world.moveTo(new Date(deadline.getTime() + MINUTE_MS));
  await world.get(ChallengeLifecycle).advanceDue();
  for (const submission of submissions) {
    for (const evaluator of challenge.evaluators ?? []) {
      at(0.1);
      const assignmentId = await assign(world, challenge, submission, evaluator);
      const judged = submission.scores.find((one) => one.evaluator === evaluator);
      at(0.4);
      if (judged) await judge(world, challenge, assignmentId, judged);
    }
  }
  at(0.6);
  for (const { key, state } of submissions)
    if (state === 'shortlisted') await shortlist(world, challenge, key);
  at(0.7);
  if (challenge.state !== 'evaluating') await moveChallenge(world, challenge, 'decided');
}

async function assign(
  world: DemoWorld,
  { key, manager }: DemoChallenge,
  submission: DemoSubmission,
  evaluator: string,
): Promise<string> {
  const body = {
    submissionId: idOf(world.submissions, submission.key),
    evaluatorId: idOf(world.people, evaluator),
  };
  const params = { id: idOf(world.challenges, key) };
  const asking = asked(assignEvaluator, { params, body });
  return (await world.get(AssignmentsService).assign(await world.as(manager), asking)).id;
}

async function shortlist(world: DemoWorld, { manager }: DemoChallenge, key: string): Promise<void> {
  const params = { id: idOf(world.submissions, key) };
  await world
    .get(ScreeningService)
    .screen(await world.as(manager), asked(screenSubmission, { params, body: { to: 'shortlisted' } }));
}

async function judge(
  world: DemoWorld,
  { key, rubric = [] }: DemoChallenge,
  assignmentId: string,
  { evaluator, points, comments }: DemoScore,
): Promise<void> {
  const actor = await world.as(evaluator);
  const params = { id: assignmentId };
  await world
    .get(AssignmentsService)
    .respond(actor, asked(respondToAssignment, { params, body: { decision: 'accept' } }));
  const about = { params: { id: idOf(world.challenges, key) } };
  const { criteria } = await world.get(RubricService).read(actor, asked(readRubric, about));
  const scores = rubric.map((criterion, n) => ({
    criterionId: criteria[n]?.id,
    value: points[criterion.key],
    comment: comments[criterion.key] ?? '',
  }));
  await world.get(ScoringService).score(actor, asked(score, { params, body: { scores, final: true } }));
}
