import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { TextSubjects } from '#libs/language/text-subjects';
import { ChannelAccess } from './channel-access.js';
import { channelPolicy } from './channels.policy.js';
import { MessagesRepository } from './messages.repository.js';

/** What translation calls a message, and who may put a translation right. */
export const MESSAGE_TEXT = { type: 'message', field: 'text' } as const;

@Injectable()
export class MessageTexts implements OnModuleInit {
  constructor(
    private readonly subjects: TextSubjects,
    private readonly messages: MessagesRepository,
    private readonly access: ChannelAccess,
  ) {}

  onModuleInit(): void {
    this.subjects.register({
      type: MESSAGE_TEXT.type,
      table: 'messages',
      fields: { [MESSAGE_TEXT.field]: 'body' },
      mayTranslate: (actor, id) => this.mayTranslate(actor, id),
    });
  }

  private async mayTranslate(actor: Actor, id: string): Promise<'yes' | 'no' | 'hidden'> {
    const message = await this.messages.findById(id);
    if (!message) return 'hidden';
    try {
      const { role } = await this.access.assert(actor, message.channelId, 'read');
      return channelPolicy.allows('post', actor, { role }) ? 'yes' : 'no';
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') return 'hidden';
      throw error;
    }
  }
}
