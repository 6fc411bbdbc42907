import { Injectable } from '@nestjs/common';
import { messageEdited, messagePosted } from '#libs/contracts/channels';
import { Database } from '#libs/core/database/database';
import { ListensTo, type Fact } from '#libs/core/jobs/handles';
import { TextSubjects } from '#libs/language/text-subjects';
import { MESSAGE_TEXT } from './message-texts.js';

/** Asks for the translations of what was said. */
@Injectable()
export class ChannelsListener {
  constructor(
    private readonly database: Database,
    private readonly subjects: TextSubjects,
  ) {}

  @ListensTo(messagePosted, messageEdited)
  async requestVariants(facts: Fact[]): Promise<void> {
    const ids = new Set(facts.map(({ payload }) => payload['messageId'] as string));
    await this.database.repeatable(() => this.subjects.requestVariants(MESSAGE_TEXT.type, ...ids));
  }
}
