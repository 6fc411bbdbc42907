import { Injectable } from '@nestjs/common';
import { messageEdited, messagePosted, variantReady } from '#libs/contracts/channels';
import { variantWritten } from '#libs/contracts/language';
import { Database } from '#libs/core/database/database';
import { ListensTo, type Fact } from '#libs/core/jobs/handles';
import { Rooms } from '#libs/core/realtime/rooms';
import { TextSubjects } from '#libs/language/text-subjects';
import { channelRoom } from './channel-access.js';
import { MESSAGE_TEXT } from './message-texts.js';
import type { MessageRow } from './message-row.js';
import { MessagesRepository } from './messages.repository.js';

/** Between messages and their translations: asks for them, and shows them when they are there. */
@Injectable()
export class ChannelsListener {
  constructor(
    private readonly database: Database,
    private readonly subjects: TextSubjects,
    private readonly messages: MessagesRepository,
    private readonly rooms: Rooms,
  ) {}

  @ListensTo(messagePosted, messageEdited)
  async requestVariants(facts: Fact[]): Promise<void> {
    const ids = new Set(facts.map(({ payload }) => payload['messageId'] as string));
    await this.database.transaction(() => this.subjects.requestVariants(MESSAGE_TEXT.type, ...ids));
  }

  @ListensTo(variantWritten)
  async showVariants(facts: Fact[]): Promise<void> {
    const localesOf = new Map<string, Set<string>>();
    for (const { payload } of facts) {
      const { type, subjectId, locale } = payload as { type: string; subjectId: string; locale: string };
      if (type !== MESSAGE_TEXT.type) continue;
      localesOf.set(subjectId, (localesOf.get(subjectId) ?? new Set()).add(locale));
    }
    // The messages get new revisions, so that who was away learns of the variants, too.
    for (const message of await this.messages.renewAll([...localesOf.keys()])) {
      for (const locale of localesOf.get(message.id) ?? []) this.show(message, locale);
    }
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
