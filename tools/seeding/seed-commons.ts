import { CommonsService } from '#libs/challenges/commons/commons.service';
import { MessagesService } from '#libs/channels/messages.service';
import { joinCommons, setCommons } from '#libs/contracts/commons';
import { newSecretId } from '#libs/core/id';
import type { DemoChallenge, DemoCommons } from '../demo/demo-types.js';
import { daysAfter } from './demo-days.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';
import { translate } from './seed-messages.js';
import { accept } from './accept-terms.js';

const OPENED_DAYS_AGO = -0.4;
const MINUTE_MS = 60_000;

/** The commons of an open challenge: opened by its manager, joined by rivals as numbers, and talked in. */
export async function seedCommons(
  world: DemoWorld,
  { key, manager }: DemoChallenge,
  { solvers, said }: DemoCommons,
): Promise<void> {
  const params = { id: idOf(world.challenges, key) };
  const begin = daysAfter(world.now, OPENED_DAYS_AGO);
  world.moveTo(begin);
  const service = world.get(CommonsService);
  const join = async (person: string, shows: 'nothing' | 'names') =>
    service.join(await world.as(person), asked(joinCommons, { params, body: { shows } }));
  const opened = asked(setCommons, { params, body: { open: true, rivalsSee: 'nothing' } });
  const { channelId } = await service.set(await world.as(manager), opened);
  await join(manager, 'names');
  for (const person of solvers) {
    await accept(world, await world.as(person), params);
    await join(person, 'nothing');
  }
  const ids = new Map<string, string>();
  for (const { by, key: name, atMinutes, text, locale, replyTo, counterpart } of said) {
    world.moveTo(new Date(begin.getTime() + atMinutes * MINUTE_MS));
    const words = { clientMsgId: newSecretId(), text, locale, replyTo: replyTo && ids.get(replyTo) };
    const { id } = await world.get(MessagesService).post(await world.as(by), channelId ?? '', words);
    if (name) ids.set(name, id);
    // among rivals nobody translates another's words
    if (counterpart) await translate(world, by, id, counterpart);
  }
}
