import { Injectable, type OnModuleInit } from '@nestjs/common';
import { variantReady } from '#libs/contracts/channels';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { Rooms } from '#libs/core/realtime/rooms';
import type { VariantChange } from '#libs/language/text-column';
import { TextSubjects } from '#libs/language/text-subjects';
import { ChannelAccess, channelRoom } from './channel-access.js';
import { channelPolicy } from './channels.policy.js';
import type { MessageRow } from './message-row.js';
import { MessagesRepository } from './messages.repository.js';

/** What translation calls a message. */
export const MESSAGE_TEXT = { type: 'message', field: 'text' } as const;

/** Who may put the translation of a message right, and how it reaches who reads along. */
@Injectable()
export class MessageTexts implements OnModuleInit {
  constructor(
    private readonly subjects: TextSubjects,
    private readonly messages: MessagesRepository,
    private readonly access: ChannelAccess,
    private readonly database: Database,
    private readonly rooms: Rooms,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: MESSAGE_TEXT.type,
      table: 'messages',
      fields: { [MESSAGE_TEXT.field]: 'body' },
      mayTranslate: (actor, id) => this.mayTranslate(actor, id),
      writeVariants: (changes) => this.writeVariants(changes),
    });
  }

  private async mayTranslate(actor: Actor, id: string): Promise<'yes' | 'no' | 'hidden'> {
    const message = await this.messages.findById(id);
    if (!message) return 'hidden';
    try {
      const { role } = await this.access.assert(actor, message.channelId, 'read');
      if (!channelPolicy.allows('post', actor, { role })) return 'no';
      const isShared = await this.access.showsPeople(message.channelId);
      return isShared || message.authorId === actor.personId ? 'yes' : 'no';
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') return 'hidden';
      throw error;
    }
  }

  /** The messages get new revisions, so that who is away learns of the variants later. */
  private async writeVariants(changes: readonly VariantChange[]): Promise<ReadonlySet<string>> {
    const localesOf = new Map(changes.map(({ id, locales }) => [id, locales]));
    const written = await this.messages.writeVariants(changes);
    this.database.afterCommit(() => {
      for (const message of written) {
        for (const locale of localesOf.get(message.id) ?? []) this.show(message, locale);
      }
    });
    return new Set(written.map(({ id }) => id));
  }

  private show({ id, channelId, rev, body }: MessageRow, locale: string): void {
    const variant = body?.variants[locale];
    if (!variant) return;
    const { text, provenance } = variant;
    const subject = { type: MESSAGE_TEXT.type, id };
    const ready = { subject, field: MESSAGE_TEXT.field, locale, text, provenance, channelId, rev };
    this.rooms.emit(channelRoom(channelId), variantReady, ready, { at: rev });
  }
}
