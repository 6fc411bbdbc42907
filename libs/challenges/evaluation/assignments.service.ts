import { Injectable } from '@nestjs/common';
import { accessRevoked } from '#libs/contracts/channels';
import {
  assignmentAnswered,
  evaluatorAssigned,
  type assignEvaluator,
  type AssignmentState,
  type listAssignments,
  type respondToAssignment,
} from '#libs/contracts/evaluation';
import type { Input } from '#libs/contracts/operation';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { personRoom } from '#libs/core/realtime/connection';
import { Rooms } from '#libs/core/realtime/rooms';
import { PeopleDirectory } from '#libs/identity/people.service';
import { illegalMove } from '../challenge-moves.js';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository } from '../challenges.repository.js';
import { isInTheRunning } from '../submissions/submission-state.js';
import { SubmissionsRepository } from '../submissions/submissions.repository.js';
import { afterDecision, answersTo, opensSubmission } from './assignment-state.js';
import { AssignmentViews, type AssignmentView } from './assignment-views.js';
import { assignmentPolicy } from './assignments.policy.js';
import { AssignmentsRepository, type AssignmentRow } from './assignments.repository.js';

type Asked = Input<typeof assignEvaluator>['body'];

/** Who judges what: asked by managers, answered by evaluators. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly assignments: AssignmentsRepository,
    private readonly views: AssignmentViews,
    private readonly people: PeopleDirectory,
    private readonly outbox: Outbox,
    private readonly rooms: Rooms,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { params }: Input<typeof listAssignments>,
  ): Promise<{ items: AssignmentView[]; nextCursor: null }> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('read', actor, challenge);
    const rows = await this.assignments.list(challenge.id, actor.personId);
    return { items: await this.views.of(actor, rows), nextCursor: null };
  }

  assign(actor: SignedInActor, { params, body }: Input<typeof assignEvaluator>): Promise<AssignmentView> {
    return this.database.transaction(async () => {
      const challenge = await this.challenges.findHeld(params.id, actor.personId);
      challengePolicy.assert('manage', actor, challenge);
      if (!challengePolicy.allows('assign', actor, challenge))
        throw illegalMove(actor, challenge, 'evaluating', this.clock.now());
      return this.view(actor, await this.propose(actor, challenge.id, body));
    });
  }

  /** Asks somebody to judge a submission that can be judged; answers the new assignment's id. Call inside a transaction. */
  async propose(actor: SignedInActor, challengeId: string, asked: Asked): Promise<string> {
    await this.assertJudgeable(challengeId, asked.submissionId);
    await this.assertMayJudge(actor, challengeId, asked);
    const id = await this.assignments.insert({ ...asked, challengeId, createdAt: this.clock.now() });
    await this.outbox.record(evaluatorAssigned, { challengeId, assignmentId: id }, actor);
    return id;
  }

  /** A refusal takes effect with its commit: no later request of the evaluator sees the submission. */
  respond(
    actor: SignedInActor,
    { params, body }: Input<typeof respondToAssignment>,
  ): Promise<AssignmentView> {
    return this.database.transaction(async () => {
      const row = await this.assignments.findLocked(params.id);
      assignmentPolicy.assert('own', actor, row);
      const state = afterDecision[body.decision];
      // a conflict can be declared at any time, the rest while it is of use
      const isOver = row.challengeState !== 'evaluating';
      const allowed = answersTo(row.state).filter((next) => !isOver || next === 'conflicted');
      if (!allowed.includes(state))
        throw new AppError('illegal_transition', { from: row.state, to: state }, { allowed });
      await this.assignments.setState(row.id, state, { reason: body.reason ?? null });
      if (state === 'accepted') await this.submissions.beginReview(row.submissionId);
      const fact = { challengeId: row.challengeId, assignmentId: row.id, state };
      await this.outbox.record(assignmentAnswered, fact, actor);
      this.announceLoss(row, state);
      return this.view(actor, row.id);
    });
  }

  /** The assignment as it is now, for somebody who may see it. */
  async view(actor: Actor, id: string): Promise<AssignmentView> {
    const row = await this.assignments.find(id);
    assignmentPolicy.assert('read', actor, row);
    const [view] = await this.views.of(actor, [row]);
    return view as AssignmentView;
  }

  /** Tells the evaluator's open windows that the submission is closed to them, where it was open. */
  announceLoss({ state, evaluatorId, submissionId }: AssignmentRow, next: AssignmentState): void {
    if (!opensSubmission(state) || opensSubmission(next)) return;
    this.rooms.emit(personRoom(evaluatorId), accessRevoked, {
      subject: { type: 'submission', id: submissionId },
    });
  }

  private async assertJudgeable(challengeId: string, submissionId: string): Promise<void> {
    const submission = await this.submissions.find(submissionId);
    if (submission?.challengeId === challengeId && isInTheRunning(submission.state)) return;
    throw invalidField(
      'submissionId',
      'not_in_the_running',
      'is no submission of this challenge that can be judged',
    );
  }

  private async assertMayJudge(
    actor: Actor,
    challengeId: string,
    { submissionId, evaluatorId }: Asked,
  ): Promise<void> {
    const people = await this.people.briefs(actor, [evaluatorId]);
    if (!people.has(evaluatorId)) throw invalidField('evaluatorId', 'unknown_person', 'is nobody here');
    if (await this.assignments.isConflicted(challengeId, submissionId, evaluatorId))
      throw new AppError('conflict_of_interest');
  }
}
