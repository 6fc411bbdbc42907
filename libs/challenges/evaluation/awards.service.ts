import { Injectable } from '@nestjs/common';
import { challengeAwarded, type award } from '#libs/contracts/evaluation';
import type { Answer, Input } from '#libs/contracts/operation';
import { BlueprintsService } from '#libs/blueprints/blueprints.service';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { optionalText } from '#libs/language/reading';
import { ProjectsService } from '#libs/projects/projects.service';
import { ChallengeLifecycle } from '../challenge-lifecycle.service.js';
import { illegalMove } from '../challenge-moves.js';
import { challengePolicy, competes } from '../challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { SolverSides } from '../solver-sides.js';
import { SubmissionsRepository, type SubmissionRow } from '../submissions/submissions.repository.js';
import { AwardsRepository } from './awards.repository.js';
import { assertWinnable } from './winnable.js';

/** How a submission wins: the project it becomes stands with the award, or neither does. */
@Injectable()
export class AwardsService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly awards: AwardsRepository,
    private readonly lifecycle: ChallengeLifecycle,
    private readonly projects: ProjectsService,
    private readonly blueprints: BlueprintsService,
    private readonly sides: SolverSides,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  award(actor: SignedInActor, { params, body }: Input<typeof award>): Promise<Answer<typeof award>> {
    return this.database.transaction(async () => {
      const challenge = await this.challenges.findLocked(params.id, actor.personId);
      challengePolicy.assert('read', actor, challenge);
      const now = this.clock.now();
      assertMayAward(actor, challenge, now);
      const proposal = challenge.awardProposal;
      if (proposal && proposal.submissionId !== body.submissionId)
        throw invalidField('submissionId', 'not_proposed', 'is not the submission that was proposed');
      const winner = await this.winner(challenge, body.submissionId, now);
      const projectId = await this.open(actor, challenge, winner);
      await this.awards.insert({
        challengeId: challenge.id,
        submissionId: winner.id,
        projectId,
        statement: optionalText(proposal?.statement ?? null, body.statement, actor.personId, now),
        awardedBy: actor.personId,
        at: now,
      });
      await this.lifecycle.move(actor, challenge, 'awarded', { projectId, awardProposal: null });
      const fact = { challengeId: challenge.id, submissionId: winner.id, projectId };
      await this.outbox.record(challengeAwarded, fact, actor);
      return this.projects.read(actor, { params: { id: projectId }, query: {}, body: undefined, ifMatch: 0 });
    });
  }

  private async winner(challenge: ChallengeRow, submissionId: string, now: Date): Promise<SubmissionRow> {
    const submission = await this.submissions.find(submissionId);
    assertWinnable(challenge, submission);
    await this.submissions.decide(challenge.id, submissionId, now);
    return submission;
  }

  /** Both sides lead; the terms they meet under come along, and what was handed in is the first blueprint. */
  private async open(actor: SignedInActor, challenge: ChallengeRow, winner: SubmissionRow): Promise<string> {
    const sponsors = challenge.managerIds.map((personId) => ({
      personId,
      side: challenge.organisation.side,
    }));
    // who confirms without managing it looks over what comes of it
    const confirming = challenge.managerIds.includes(actor.personId)
      ? []
      : [{ personId: actor.personId, side: challenge.organisation.side }];
    const [author, ...others] = await this.winners(winner);
    const projectId = await this.projects.open(actor, {
      title: challenge.title,
      summary: challenge.summary,
      challengeId: challenge.id,
      termsVersion: challenge.terms?.version ?? null,
      termsHash: challenge.terms?.hash ?? null,
      members: [
        ...[...sponsors, ...(author ? [author] : [])].map((member) => ({ ...member, role: 'lead' as const })),
        ...others.map((member) => ({ ...member, role: 'contributor' as const })),
        ...confirming.map((member) => ({ ...member, role: 'reviewer' as const })),
      ],
    });
    const { title, licences, partyIds: authorIds, id: submissionId } = winner;
    await this.blueprints.openFromSubmission(actor, { projectId, title, licences, submissionId, authorIds });
    return projectId;
  }

  /** The author first, on the side of the organisation it was submitted for; the others of the team on their own. */
  private async winners({ authorId, partyIds, organisationId }: SubmissionRow) {
    const ofAuthor = organisationId === null ? null : ((await this.awards.sideOf(organisationId)) ?? null);
    const people = [authorId, ...partyIds.filter((personId) => personId !== authorId)];
    const sides = await this.sides.of(
      people.map((personId) => ({ personId, side: personId === authorId ? ofAuthor : null })),
    );
    return people.map((personId, at) => ({ personId, side: sides[at] ?? ('OTHER' as const) }));
  }
}

/** 409 where it is not the time for it, or one person is not enough; 403 where it is for others. */
function assertMayAward(actor: Actor, row: ChallengeRow, now: Date): void {
  if (challengePolicy.allows('award', actor, row)) return;
  const manages = challengePolicy.allows('manage', actor, row);
  if (row.proposedFor.includes(actor.personId ?? '') || competes(actor, row))
    throw new AppError('conflict_of_interest');
  if (!manages || row.state === 'award_proposed') throw new AppError('forbidden');
  if (challengePolicy.allows('proposeAward', actor, row)) throw new AppError('second_person_needed');
  throw illegalMove(actor, row, 'awarded', now);
}
