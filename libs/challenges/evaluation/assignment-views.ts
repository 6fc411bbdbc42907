import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { assignmentView } from '#libs/contracts/evaluation';
import type { Actor } from '#libs/core/auth/actor';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { assignmentPolicy } from './assignments.policy.js';
import type { AssignmentRow } from './assignments.repository.js';

export type AssignmentView = z.output<typeof assignmentView>;

/** Assignments as evaluators and managers see them; scores that are not handed in yet are the evaluator's alone. */
@Injectable()
export class AssignmentViews {
  constructor(private readonly people: PeopleDirectory) {}

  async of(actor: Actor, rows: readonly AssignmentRow[]): Promise<AssignmentView[]> {
    const people = await this.people.briefs(
      actor,
      rows.map(({ evaluatorId }) => evaluatorId),
    );
    return rows.map((row) => ({
      id: row.id,
      challengeId: row.challengeId,
      submissionId: row.submissionId,
      evaluator: personIn(people, row.evaluatorId),
      state: row.state,
      reason: row.reason,
      scores: assignmentPolicy.allows('seeScores', actor, row) ? row.scores : [],
      submittedAt: row.submittedAt?.toISOString() ?? null,
      can: assignmentPolicy.can(actor, row, ['respond', 'score', 'reassign', 'reopen']),
    }));
  }
}
