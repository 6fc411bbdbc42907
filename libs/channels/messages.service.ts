import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  messageCreated,
  messageDeleted,
  messageEdited,
  messageRemoved,
  messageUpdated,
  type editMessage,
  type listMessages,
  type MessageView,
  type postMessage,
} from '#libs/contracts/channels';
import type { Answer, Input } from '#libs/contracts/operation';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { Rooms } from '#libs/core/realtime/rooms';
import { localeOfWriting } from '#libs/language/detect';
import { reviseSource, writeLocalized } from '#libs/language/localized-text';
import { readingOf } from '#libs/language/reading';
import { authorFor } from './author-names.js';
import { Authors } from './authors.js';
import { ChannelAccess, channelRoom } from './channel-access.js';
import { messagePolicy } from './channels.policy.js';
import type { ChannelRow } from './channels.repository.js';
import type { MessageRow } from './message-row.js';
import { messageView, renderMessage } from './message-view.js';
import { MessagesRepository, type HistoryQuery } from './messages.repository.js';
import { PostsRepository } from './posts.repository.js';

type Words = Input<typeof postMessage>['body'];
const pushes = [messageCreated, messageUpdated, messageDeleted];

/** What people do with messages. The answer is the truth; the push that follows the commit is a hint. */
@Injectable()
export class MessagesService implements OnModuleInit {
  constructor(
    private readonly access: ChannelAccess,
    private readonly posts: PostsRepository,
    private readonly messages: MessagesRepository,
    private readonly authors: Authors,
    private readonly rooms: Rooms,
    private readonly outbox: Outbox,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const message of pushes) this.rooms.registerRenderer(message, renderMessage);
  }

  async list(
    actor: Actor,
    channelId: string,
    query: HistoryQuery & { lang?: string },
  ): Promise<Answer<typeof listMessages>> {
    const { channel } = await this.access.assert(actor, channelId, 'read');
    const history = await this.messages.history(channelId, query);
    if (!history) throw new AppError('not_found');
    const { messages, ...counters } = history;
    const { locales } = readingOf(actor, query);
    const author = await this.authors.seenBy(
      actor,
      channel,
      messages.map(({ authorId }) => authorId),
    );
    return { ...counters, items: messages.map((row) => messageView(row, locales, author(row.authorId))) };
  }

  /** Resolves once the message is stored. The same `clientMsgId` again answers the same message. */
  async post(actor: SignedInActor, channelId: string, words: Words): Promise<MessageView> {
    const { channel } = await this.access.assert(actor, channelId, 'post');
    if (words.replyTo !== undefined && !(await this.messages.isInChannel(words.replyTo, channelId))) {
      throw invalidField('replyTo', 'unknown_message', 'is not a message of this channel');
    }
    const at = this.clock.now();
    const locale = words.locale ?? localeOfWriting(words.text, actor.readLocales);
    const { message, isNew } = await this.posts.post({
      id: newId(),
      channelId,
      clientMsgId: words.clientMsgId,
      authorId: actor.personId,
      body: writeLocalized({ locale, text: words.text }, actor.personId, at),
      replyTo: words.replyTo ?? null,
      at,
    });
    return this.tell(actor, channel, message, isNew ? messageCreated : undefined);
  }

  async edit(
    actor: SignedInActor,
    id: string,
    { text, locale }: Input<typeof editMessage>['body'],
  ): Promise<MessageView> {
    return this.database.transaction(async () => {
      const { channel, message, body } = await this.own(actor, id);
      const input = { text, locale: locale ?? body.sourceLocale };
      const revised = reviseSource(body, input, actor.personId, this.clock.now());
      if (revised === body) return this.tell(actor, channel, message);
      const changed = await this.messages.revise(id, body, revised, this.clock.now());
      if (!changed) throw new AppError('conflict');
      await this.outbox.record(messageEdited, { channelId: changed.channelId, messageId: id }, actor);
      return this.tell(actor, channel, changed, messageUpdated);
    });
  }

  async remove(actor: SignedInActor, id: string): Promise<MessageView> {
    return this.database.transaction(async () => {
      const { channel } = await this.own(actor, id);
      const changed = await this.messages.bury(id, this.clock.now());
      if (!changed) throw new AppError('conflict');
      await this.outbox.record(messageRemoved, { channelId: changed.channelId, messageId: id }, actor);
      return this.tell(actor, channel, changed, messageDeleted);
    });
  }

  /** A message the actor may change, with its text. */
  private async own(actor: SignedInActor, id: string) {
    const message = await this.messages.findById(id);
    if (!message) throw new AppError('not_found');
    const { channel, role } = await this.access.assert(actor, message.channelId, 'read');
    const { authorId, body } = message;
    messagePolicy.assert('edit', actor, { role, authorId, isDeleted: body === null });
    if (body === null) throw new AppError('conflict');
    return { channel, message, body };
  }

  private async tell(
    actor: SignedInActor,
    channel: ChannelRow,
    message: MessageRow,
    push?: (typeof pushes)[number],
  ): Promise<MessageView> {
    const author = await this.authors.namesOf(channel, message.authorId);
    if (push)
      this.rooms.emitByLocale(channelRoom(message.channelId), push, { message, author }, { at: message.rev });
    return messageView(message, actor.readLocales, authorFor(author, actor));
  }
}
