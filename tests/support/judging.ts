import { AssignmentsService } from '#libs/challenges/evaluation/assignments.service';
import { RankingService } from '#libs/challenges/evaluation/ranking.service';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { ScoringService } from '#libs/challenges/evaluation/scoring.service';
import { ScreeningService } from '#libs/challenges/evaluation/screening.service';
import type { SubmissionState } from '#libs/contracts/submissions';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Notices } from '#libs/core/notices/notices';
import { given, type ChallengeWorld } from './challenges.js';

/** What tests of the evaluation do again and again; `world` is asked when it is there. */
export function judging(world: () => ChallengeWorld) {
  /** A challenge past its deadline with two submissions. */
  async function judged(prepare: (id: string) => Promise<unknown> = () => Promise.resolve()) {
    const id = await world().opened();
    await prepare(id);
    const [maker, rival] = [await world().someone(), await world().someone()];
    const [first, second] = [await world().submitted(maker, id), await world().submitted(rival, id)];
    await world().close(id);
    return { id, maker, rival, first, second };
  }

  /** Somebody new accepts to judge it. */
  async function accepted(challengeId: string, submissionId: string) {
    const evaluator = await world().someone('EU');
    const { id: assignmentId } = await world().assign(challengeId, submissionId, evaluator.personId);
    await world().respond(evaluator, assignmentId, 'accept');
    return { evaluator, assignmentId };
  }

  async function score(evaluator: SignedInActor, assignmentId: string, values: number[], final = true) {
    const { challengeId } = await world().get(AssignmentsService).view(evaluator, assignmentId);
    const input = given({ params: { id: challengeId } });
    const { criteria } = await world().get(RubricService).read(evaluator, input);
    const scores = values.map((value, n) => ({ criterionId: criteria[n]?.id ?? '', value, comment: 'seen' }));
    return world()
      .get(ScoringService)
      .score(evaluator, given({ params: { id: assignmentId }, body: { scores, final } }));
  }

  /** Somebody new accepts and hands a review in. */
  async function reviewed(challengeId: string, submissionId: string, values: number[]) {
    const part = await accepted(challengeId, submissionId);
    await score(part.evaluator, part.assignmentId, values);
    return part;
  }

  const screen = async (id: string, to: SubmissionState, reason?: string, actor?: SignedInActor) =>
    world()
      .get(ScreeningService)
      .screen(actor ?? (await world().owner()), given({ params: { id }, body: { to, reason } }));

  const ranking = async (id: string) =>
    world()
      .get(RankingService)
      .read(await world().owner(), given({ params: { id } }));

  /** Whom a notice would tell of this fact now. */
  async function told(type: string, payload: object): Promise<string[]> {
    const notice = await world()
      .get(Notices)
      .sourceOf(type)
      .find(payload as never, world().ownerId);
    return notice?.recipients.map(({ personId }) => personId) ?? [];
  }

  return { judged, accepted, score, reviewed, screen, ranking, told };
}
