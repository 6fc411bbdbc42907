import { Injectable } from '@nestjs/common';
import type { NoticeChannel } from '#libs/contracts/notice';
import { notices } from '#libs/contracts/notices';
import type { readPreferences, writePreferences } from '#libs/contracts/notifications';
import type { Answer, Input } from '#libs/contracts/operation';
import { invalidField } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Database, sql } from '#libs/core/database/database';
import { Wordings } from './wordings.js';

const chosen = sql(
  'preferences.chosen',
  'select type, channel, enabled from notification_preferences where person_id = $1',
);
const choose = sql(
  'preferences.choose',
  `insert into notification_preferences (person_id, type, channel, enabled)
   select $1, given.type, given.channel, given.enabled
   from jsonb_to_recordset($2::jsonb) as given(type text, channel text, enabled boolean)
   on conflict (person_id, type, channel) do update set enabled = excluded.enabled`,
);

export interface Choice {
  type: string;
  channel: NoticeChannel;
  enabled: boolean;
}

/** What people want to be told, by which way. */
@Injectable()
export class Preferences {
  constructor(
    private readonly database: Database,
    private readonly wordings: Wordings,
  ) {}

  async read({ personId, uiLocale }: SignedInActor): Promise<Answer<typeof readPreferences>> {
    const choices = await this.database.rows<Choice>(chosen, [personId]);
    const isOpen = (type: string, channel: NoticeChannel) =>
      choices.find((choice) => choice.type === type && choice.channel === channel)?.enabled ?? true;
    return {
      items: notices.map(({ type, channels }) => ({
        type,
        label: this.wordings.of(type, uiLocale).label,
        channels: Object.fromEntries(channels.map((channel) => [channel, isOpen(type, channel)])),
      })),
    };
  }

  async write(
    actor: SignedInActor,
    { items }: Input<typeof writePreferences>['body'],
  ): Promise<Answer<typeof readPreferences>> {
    const unknown = items.findIndex((item) => !isOffered(item));
    if (unknown >= 0)
      throw invalidField(`items.${unknown}.type`, 'unknown', 'names no notification that goes by this way');
    await this.choose(actor.personId, items);
    return this.read(actor);
  }

  /** Of one row named twice the last word counts. */
  async choose(personId: string, choices: readonly Choice[]): Promise<void> {
    const last = new Map(choices.map((choice) => [`${choice.type} ${choice.channel}`, choice]));
    await this.database.rows(choose, [personId, JSON.stringify([...last.values()])]);
  }
}

const isOffered = ({ type, channel }: Choice): boolean =>
  notices.some((notice) => notice.type === type && notice.channels.includes(channel));
