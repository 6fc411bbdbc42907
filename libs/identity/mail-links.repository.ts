import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import { hashSecret, newSecret } from '#libs/core/id';
import type { MailLink } from './mail-link.entity.js';

const insert = sql(
  'mailLinks.insert',
  `insert into mail_links (secret_hash, purpose, person_id, email, expires_at)
   values ($1, $2, $3, $4, now() + make_interval(hours => $5))`,
);
const use = sql(
  'mailLinks.use',
  `update mail_links set used_at = now()
   where secret_hash = $1 and purpose = any($2::text[]) and used_at is null and expires_at > now()
   returning purpose, person_id, email`,
);
const revoke = sql(
  'mailLinks.revoke',
  'delete from mail_links where person_id = $1 and purpose = $2 and used_at is null',
);
const sweep = sql(
  'mailLinks.sweep',
  `with links as (delete from mail_links where expires_at < now() - interval '7 days'),
        limits as (delete from rate_limits where expire < extract(epoch from now()) * 1000)
   delete from sessions where expires_at < now()`,
);

export interface UsedLink {
  purpose: MailLink['purpose'];
  person_id: string | null;
  email: string | null;
}

/** One-time links: drawn for a mail, used once, dead after their time. */
@Injectable()
export class MailLinksRepository {
  constructor(private readonly database: Database) {}

  /** The secret of a new link that lives for `hours`. */
  async draw(
    purpose: MailLink['purpose'],
    personId: string | null,
    email: string | null,
    hours: number,
  ): Promise<string> {
    const secret = newSecret();
    await this.database.rows(insert, [hashSecret(secret), purpose, personId, email, hours]);
    return secret;
  }

  use(secret: string, purposes: MailLink['purpose'][]): Promise<UsedLink | undefined> {
    return this.database.row<UsedLink>(use, [hashSecret(secret), purposes]);
  }

  async revoke(personId: string, purpose: MailLink['purpose']): Promise<void> {
    await this.database.rows(revoke, [personId, purpose]);
  }

  async sweep(): Promise<void> {
    await this.database.rows(sweep);
  }
}
