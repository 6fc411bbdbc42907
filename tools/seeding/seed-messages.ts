import { ChannelsService } from '#libs/channels/channels.service';
import { MessagesService } from '#libs/channels/messages.service';
import { correctVariant } from '#libs/contracts/language';
import { newSecretId } from '#libs/core/id';
import { VariantsService } from '#libs/language/variants.service';
import type { DemoMessage, DemoProject } from '../demo/demo-types.js';
import { asked, type DemoWorld } from './demo-world.js';

const MINUTE_MS = 60_000;
/** The newest ones wait for their readers. */
const UNREAD = 3;

/** A conversation, said minute by minute from the project's first day on, and read by all but for its end. */
export async function seedMessages(
  world: DemoWorld,
  { leads, members }: DemoProject,
  { channelId, begin }: { channelId: string; begin: Date },
  said: readonly DemoMessage[],
): Promise<void> {
  const ids = new Map<string, string>();
  for (const message of said) {
    world.moveTo(new Date(begin.getTime() + message.atMinutes * MINUTE_MS));
    const posted = await world.get(MessagesService).post(await world.as(message.by), channelId, {
      clientMsgId: newSecretId(),
      text: message.text,
      locale: message.locale,
      replyTo: message.replyTo && ids.get(message.replyTo),
    });
    if (message.key) ids.set(message.key, posted.id);
    if (message.counterpart) await translate(world, leads[0], posted.id, message.counterpart);
  }
  for (const person of [...leads, ...members.map((member) => member.person)]) {
    const reader = await world.as(person);
    await world.get(ChannelsService).markRead(reader, channelId, Math.max(0, said.length - UNREAD));
  }
}

/** What somebody put right, or said again, in the other language. */
export async function translate(
  world: DemoWorld,
  by: string,
  id: string,
  { locale, text }: NonNullable<DemoMessage['counterpart']>,
): Promise<void> {
  const body = { subject: { type: 'message', id }, field: 'text', locale, text };
  await world.get(VariantsService).correct(await world.as(by), asked(correctVariant, { body }).body);
}
