import { changeChallenge } from '#libs/contracts/challenges';
import { writeTerms } from '#libs/contracts/terms';
import { ChallengesService } from '#libs/challenges/challenges.service';
import { TermsService } from '#libs/challenges/terms/terms.service';
import type { DemoChallenge } from '../demo/demo-types.js';
import { dayIn, daysAfter } from './demo-days.js';
import { written } from './demo-text.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';
import { moveChallenge } from './seed-challenges.js';
import { accept } from './accept-terms.js';

const ACCEPTED_DAYS_AGO = -0.6;
const AMENDED_DAYS_AGO = -0.3;

/** What the sponsor changed of an open challenge after people had accepted its terms. */
export async function seedAmendment(world: DemoWorld, challenge: DemoChallenge): Promise<void> {
  const { amendment, key, manager, deadline } = challenge;
  if (!amendment) return;
  const params = { id: idOf(world.challenges, key) };
  world.moveTo(daysAfter(world.now, ACCEPTED_DAYS_AGO));
  for (const person of amendment.participants) await accept(world, await world.as(person), params);
  world.moveTo(daysAfter(world.now, AMENDED_DAYS_AGO));
  const actor = await world.as(manager);
  await moveChallenge(world, challenge, 'amended');
  const later = dayIn(world.now, deadline.inDays + amendment.extendedByDays, deadline.timeZone);
  const body = {
    constraints: written(amendment.constraints),
    deadline: { local: `${later}T${deadline.localTime}`, timeZone: deadline.timeZone },
  };
  const service = world.get(ChallengesService);
  const { version: ifMatch } = await service.read(actor, params.id);
  await service.change(actor, { ...asked(changeChallenge, { params, body }), ifMatch });
  await world
    .get(TermsService)
    .write(actor, asked(writeTerms, { params, body: { fields: amendment.terms } }));
  await moveChallenge(world, challenge, 'open', written(amendment.reason));
}
