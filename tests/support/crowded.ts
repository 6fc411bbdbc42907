import { AwardsService } from '#libs/challenges/evaluation/awards.service';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { SavedFilters } from '#libs/challenges/filters/saved-filters.service';
import { QuestionsService } from '#libs/challenges/questions/questions.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import { TermsService } from '#libs/challenges/terms/terms.service';
import { WatchesService } from '#libs/challenges/watches/watches.service';
import type { SignedInActor } from '#libs/core/auth/actor';
import { given, type ChallengeWorld } from './challenges.js';
import { judging } from './judging.js';

/** As many as a rubric may have, and as many filters as somebody may save. */
const MOST = 20;

export interface Crowded {
  challengeId: string;
  submissionId: string;
  acceptanceId: string;
  author: SignedInActor;
  evaluator: SignedInActor;
}

/** An awarded challenge with so many of everything that a challenge can have. */
export async function crowded(world: ChallengeWorld, many: number): Promise<Crowded> {
  const owner = await world.owner();
  const { accepted, score } = judging(() => world);
  const each = Array.from({ length: many }, (_, n) => n);
  const id = await withCriteria(world, Math.min(many, MOST));
  const params = { id };
  for (let n = 0; n < many; n += 1) {
    const { personId } = await world.colleague();
    await world.challenges.addManager(owner, given({ params, body: { personId } }));
  }
  for (const n of each) await amended(world, id, n);

  const authors: SignedInActor[] = [];
  const submissions: string[] = [];
  let acceptanceId = '';
  for (const n of each) {
    const author = await world.someone((many - n) % 2 ? 'CN' : 'EU');
    authors.push(author);
    await world.get(WatchesService).watch(author, id);
    for (let filter = 0; n === many - 1 && filter < Math.min(many, MOST); filter += 1) {
      const body = { name: `Filter ${filter}`, search: { q: 'sensor' } };
      await world.get(SavedFilters).save(author, given({ body }));
    }
    await asked(world, id, author);
    acceptanceId = (await world.accept(author, id)).id;
    submissions.push(await handedIn(world, author, id, n === many - 1 ? many : 1));
  }
  await world.close(id);
  const judges: SignedInActor[] = [];
  for (const submissionId of submissions) {
    const { evaluator, assignmentId } = await accepted(id, submissionId);
    judges.push(evaluator);
    await score(evaluator, assignmentId, Array<number>(Math.min(many, MOST)).fill(5));
  }
  // one of them judges everything
  for (const submissionId of submissions.slice(1)) {
    const { id: assignmentId } = await world.assign(id, submissionId, judges[0]!.personId);
    await world.respond(judges[0]!, assignmentId, 'accept');
  }
  await world.move(id, 'decided', 'Some were asked twice.');
  for (const author of authors) {
    await world.appeal(author, id);
    await world.move(id, 'decided', 'We looked again.');
  }
  // the newest is on every first page
  const submissionId = submissions.at(-1) ?? '';
  await world.get(AwardsService).award(owner, given({ params, body: { submissionId } }));
  return { challengeId: id, submissionId, acceptanceId, author: authors.at(-1)!, evaluator: judges[0]! };
}

/** Open, judged by so many criteria. */
async function withCriteria(world: ChallengeWorld, many: number): Promise<string> {
  const owner = await world.owner();
  const id = await world.draft();
  const params = { id };
  await world.get(TermsService).write(owner, given({ params, body: { preset: 'maker_keeps' } }));
  const weight = Math.floor(100 / many);
  const criteria = Array.from({ length: many }, (_, n) => ({
    label: { locale: 'en', text: `Criterion ${n}` },
    weight: n === 0 ? 100 - weight * (many - 1) : weight,
    scale: 10,
  }));
  await world
    .get(RubricService)
    .write(owner, given({ params, body: { criteria, minimumReviews: 1, blind: false } }));
  await world.move(id, 'published');
  await world.tick();
  return id;
}

async function amended(world: ChallengeWorld, id: string, n: number): Promise<void> {
  const owner = await world.owner();
  await world.move(id, 'amended');
  const { version } = await world.challenges.read(owner, id);
  const body = { context: { locale: 'en', text: `The presses are of ${1950 + n}.` } };
  await world.challenges.change(owner, given({ params: { id }, body, ifMatch: version }));
  await world.move(id, 'open', 'The year was wrong.');
}

async function asked(world: ChallengeWorld, id: string, author: SignedInActor): Promise<void> {
  const text = (words: string) => ({ text: { locale: 'en', text: words } });
  const question = await world
    .get(QuestionsService)
    .ask(author, given({ params: { id }, body: text('May it be glued?') }));
  await world
    .get(QuestionsService)
    .answer(await world.owner(), given({ params: { id: question.id }, body: text('Yes, with epoxy.') }));
}

async function handedIn(
  world: ChallengeWorld,
  author: SignedInActor,
  challengeId: string,
  files: number,
): Promise<string> {
  const id = await world.submissionDraft(author, challengeId, '压电传感节点', files);
  await world.get(SubmittingService).submit(author, id);
  return id;
}
