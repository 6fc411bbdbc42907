import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '#libs/core/config/clock';
import { Config } from '#libs/core/config/config';
import { Database } from '#libs/core/database/database';
import { ExchangeRates } from '#libs/money/exchange-rates.service';
import { blueprints } from '../demo/blueprints.js';
import { challenges } from '../demo/challenges.js';
import { commons } from '../demo/commons.js';
import type { DemoChallenge } from '../demo/demo-types.js';
import { gigs } from '../demo/gigs.js';
import { messages } from '../demo/messages.js';
import { projects } from '../demo/projects.js';
import { questions } from '../demo/questions.js';
import { rates } from '../demo/rates.js';
import { scouts } from '../demo/scouts.js';
import { submissions } from '../demo/submissions.js';
import { workshops } from '../demo/workshops.js';
import { daysAfter, mondayBefore } from './demo-days.js';
import { written } from './demo-text.js';
import { DemoAccountsFile } from './demo-passwords.js';
import { DemoWorld } from './demo-world.js';
import { seedBlueprint } from './seed-blueprints.js';
import { seedAmendment } from './seed-amendment.js';
import { moveChallenge, seedChallenge } from './seed-challenges.js';
import { seedCommons } from './seed-commons.js';
import { seedEvaluation } from './seed-evaluation.js';
import { seedGig } from './seed-gigs.js';
import { seedInterests } from './seed-interests.js';
import { seedMessages } from './seed-messages.js';
import { seedOrganisations } from './seed-organisations.js';
import { drawAccounts, seedPeople } from './seed-people.js';
import { seedProject } from './seed-projects.js';
import { seedQuestions } from './seed-questions.js';
import { seedInvitation, seedScout } from './seed-scouts.js';
import { seedSubmissions } from './seed-submissions.js';
import { seedTeamBoards } from './seed-teams.js';
import { seedWorkshop } from './seed-workshops.js';

const HOUR_MS = 60 * 60 * 1000;
const AN_HOUR_AGO = -1 / 24;

/**
 * Plays the story of the demonstration through the services, each thing at its time, in one transaction: whatever
 * interrupts it, an installation has all of it or nothing.
 */
export async function seedDemo(app: INestApplicationContext): Promise<void> {
  const clock = app.get(Clock);
  const world = new DemoWorld(app, clock.now());
  const accounts = drawAccounts();
  const file = new DemoAccountsFile(app.get(Config).dataDir);
  file.prepare(accounts);
  const begin = performance.now();
  try {
    await app.get(Database).transaction(async () => {
      await app.get(ExchangeRates).settle(rates, null);
      await seedPeople(world, accounts);
      await seedOrganisations(world);
      for (const scout of scouts) await seedScout(world, scout);
      for (const challenge of challenges) await play(world, challenge);
      for (const scout of scouts) await seedInvitation(world, scout);
      for (const blueprint of blueprints) await seedBlueprint(world, blueprint);
      for (const gig of gigs) await seedGig(world, gig);
      for (const workshop of workshops) await seedWorkshop(world, workshop);
      await seedTeamBoards(world);
      await seedInterests(world);
    });
    file.settle(true);
  } catch (error) {
    file.settle(false);
    throw error;
  } finally {
    world.moveTo(new Date(world.now.getTime() + performance.now() - begin));
  }
}

/** One challenge, as far as its story has come. */
async function play(world: DemoWorld, challenge: DemoChallenge): Promise<void> {
  const deadline = await seedChallenge(world, challenge);
  const ofIt = questions.filter((question) => question.challenge === challenge.key);
  await seedQuestions(world, challenge, ofIt);
  const shared = commons.find((one) => one.challenge === challenge.key);
  if (shared) await seedCommons(world, challenge, shared);
  await seedAmendment(world, challenge);
  const answers = submissions.filter((submission) => submission.challenge === challenge.key);
  if (challenge.state === 'cancelled') {
    world.moveTo(daysAfter(deadline, 1));
    await moveChallenge(world, challenge, 'cancelled', challenge.cancellation?.reason);
  }
  if (answers.length === 0) return;
  await seedSubmissions(world, answers, deadline);
  const project = projects.find((one) => one.challenge === challenge.key);
  const begin = project ? mondayBefore(world.now, project.startedDaysAgo) : undefined;
  const end = begin ? new Date(begin.getTime() + 9 * HOUR_MS) : daysAfter(world.now, AN_HOUR_AGO);
  await seedEvaluation(world, challenge, answers, { deadline, end });
  const winner = answers.find(({ state }) => state === 'awarded');
  if (!project || !begin || !winner) return;
  world.moveTo(end);
  const channelId = await seedProject(world, challenge, project, winner);
  await seedMessages(world, project, { channelId, begin }, messages[project.key] ?? []);
  if (challenge.state === 'awarded') return;
  await moveChallenge(world, challenge, 'transition');
  if (challenge.state === 'closed')
    await moveChallenge(world, challenge, 'closed', challenge.outcome && written(challenge.outcome));
}
