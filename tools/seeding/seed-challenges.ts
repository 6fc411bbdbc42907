import { createChallenge, transitionChallenge, type ChallengeState } from '#libs/contracts/challenges';
import { writeRubric } from '#libs/contracts/evaluation';
import type { LocalizedInput } from '#libs/contracts/localized-text';
import { writeTerms } from '#libs/contracts/terms';
import { ChallengeLifecycle } from '#libs/challenges/challenge-lifecycle.service';
import { ChallengesService } from '#libs/challenges/challenges.service';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { TermsService } from '#libs/challenges/terms/terms.service';
import type { DemoChallenge } from '../demo/demo-types.js';
import { dayIn, daysAfter } from './demo-days.js';
import { written } from './demo-text.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';

/** How long a challenge of the story takes submissions, and how long before that it was drafted. */
const OPEN_DAYS = 45;
const DRAFTED_DAYS = 5;
const RECENTLY = 3;
const USUAL_RUBRIC = [
  { title: { en: 'Fit to the success tests', 'zh-Hans': '与验收标准的契合度' }, weight: 60 },
  { title: { en: 'Can be built and repeated', 'zh-Hans': '可制造性与可重复性' }, weight: 40 },
];

/** The brief with its terms and rubric, and, if the story says so, its publication. Answers the instant of its deadline. */
export async function seedChallenge(world: DemoWorld, challenge: DemoChallenge): Promise<Date> {
  const { key, manager, state } = challenge;
  const deadline = challenge.deadline.inDays;
  const drafted = Math.min(deadline - OPEN_DAYS - DRAFTED_DAYS, -RECENTLY);
  world.moveTo(daysAfter(world.now, drafted));
  const actor = await world.as(manager);
  const { id, deadline: due } = await world
    .get(ChallengesService)
    .create(actor, asked(createChallenge, { body: briefOf(world, challenge) }).body);
  world.challenges.set(key, id);
  const about = { params: { id } };
  await world
    .get(TermsService)
    .write(actor, asked(writeTerms, { ...about, body: { preset: challenge.terms } }));
  const criteria = (challenge.rubric ?? USUAL_RUBRIC).map(({ title, weight }) => ({
    label: written(title),
    weight,
    scale: 10,
  }));
  await world.get(RubricService).write(
    actor,
    asked(writeRubric, {
      ...about,
      body: { criteria, minimumReviews: challenge.minimumReviews ?? 1, blind: challenge.blind ?? false },
    }),
  );
  if (state === 'in_review') await moveChallenge(world, challenge, 'in_review');
  if (state === 'draft' || state === 'in_review') return new Date(due?.at ?? 0);
  world.moveTo(daysAfter(world.now, Math.min(drafted + DRAFTED_DAYS, -1)));
  await moveChallenge(world, challenge, 'published');
  if (state !== 'published') await world.get(ChallengeLifecycle).advanceDue();
  return new Date(due?.at ?? 0);
}

/** What a manager asks for. */
export async function moveChallenge(
  world: DemoWorld,
  { key, manager }: DemoChallenge,
  to: ChallengeState,
  reason?: string | LocalizedInput,
): Promise<void> {
  const params = { id: idOf(world.challenges, key) };
  await world
    .get(ChallengeLifecycle)
    .transition(await world.as(manager), asked(transitionChallenge, { params, body: { to, reason } }));
}

function briefOf(world: DemoWorld, challenge: DemoChallenge): object {
  const { sponsor, sector, trlIn, trlOut, reward, deadline } = challenge;
  return {
    organisationId: idOf(world.organisations, sponsor),
    title: written(challenge.title),
    summary: written(challenge.summary),
    need: written(challenge.need),
    context: written(challenge.context),
    constraints: written(challenge.constraints),
    successTests: challenge.successTests.map(written),
    sector,
    trlIn,
    trlOut,
    reward: { money: reward },
    deadline: {
      local: `${dayIn(world.now, deadline.inDays, deadline.timeZone)}T${deadline.localTime}`,
      timeZone: deadline.timeZone,
    },
  };
}
