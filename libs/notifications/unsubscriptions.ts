import { Injectable } from '@nestjs/common';
import type { unsubscribe } from '#libs/contracts/notifications';
import type { Answer } from '#libs/contracts/operation';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { Database, sql } from '#libs/core/database/database';
import { newSecret } from '#libs/core/id';
import { Preferences } from './preferences.js';
import { readUnsubscription, signUnsubscription, type Unsubscription } from './unsubscribe-token.js';
import { Wordings } from './wordings.js';

/** Whoever needs the key first draws it; the row that is there already answers with its own. */
const key = sql(
  'unsubscriptions.key',
  `insert into signing_keys (purpose, secret) values ('unsubscribe', $1)
   on conflict (purpose) do update set secret = signing_keys.secret returning secret`,
);

/** Links by which e-mails of one type stop without signing in. */
@Injectable()
export class Unsubscriptions {
  private secret?: string;

  constructor(
    private readonly database: Database,
    private readonly preferences: Preferences,
    private readonly wordings: Wordings,
  ) {}

  async tokenFor(what: Unsubscription): Promise<string> {
    return signUnsubscription(what, await this.key());
  }

  /** Throws `not_found` for a token this installation never signed, and for a type it knows no more. */
  async unsubscribe({ uiLocale }: Actor, token: string | undefined): Promise<Answer<typeof unsubscribe>> {
    const what = token === undefined ? undefined : readUnsubscription(token, await this.key());
    if (!what || !this.wordings.knows(what.type)) throw new AppError('not_found');
    const channel = 'email' as const;
    await this.preferences.choose(what.personId, [{ type: what.type, channel, enabled: false }]);
    return { type: what.type, label: this.wordings.of(what.type, uiLocale).label, channel };
  }

  private async key(): Promise<string> {
    this.secret ??= (await this.database.row<{ secret: string }>(key, [newSecret()]))?.secret;
    if (this.secret === undefined) throw new Error('The key of unsubscribe links could not be drawn.');
    return this.secret;
  }
}
