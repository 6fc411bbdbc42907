import { Injectable } from '@nestjs/common';
import type { Scope } from '#libs/contracts/operation';
import { Database, sql } from '#libs/core/database/database';
import type { Person } from './person.entity.js';

const ACTOR_COLUMNS = `p.id, p.email_verified_at, p.home_region, p.platform_roles, p.ui_locale, p.read_locales,
  p.time_zone`;

const bySession = sql(
  'sessions.actor',
  `with seen as (
     update sessions set last_seen_at = now()
     where secret_hash = $1 and expires_at > now() and last_seen_at < now() - interval '1 minute'
   )
   select s.id as credential_id, array['read', 'write'] as scopes, ${ACTOR_COLUMNS}
   from sessions s join persons p on p.id = s.person_id
   where s.secret_hash = $1 and s.expires_at > now() and p.state in ('pending', 'active', 'erasure_pending')`,
);
const byToken = sql(
  'tokens.actor',
  `with seen as (
     update personal_tokens set last_used_at = now()
     where secret_hash = $1 and coalesce(last_used_at, 'epoch') < now() - interval '1 minute'
   )
   select t.id as credential_id, t.scopes, ${ACTOR_COLUMNS}
   from personal_tokens t join persons p on p.id = t.person_id
   where t.secret_hash = $1 and coalesce(t.expires_at, 'infinity') > now() and p.state = 'active'`,
);
const insert = sql(
  'sessions.insert',
  `insert into sessions (id, person_id, secret_hash, device, expires_at)
   values ($1, $2, $3, $4, now() + interval '30 days')`,
);
const listOf = sql(
  'sessions.list',
  `select id, device, created_at, last_seen_at from sessions
   where person_id = $1 and expires_at > now() order by last_seen_at desc, id`,
);
const endOne = sql('sessions.endOne', 'delete from sessions where person_id = $1 and id = $2 returning id');
const endAll = sql(
  'sessions.endAll',
  'delete from sessions where person_id = $1 and id is distinct from $2::uuid returning id',
);
const insertToken = sql(
  'tokens.insert',
  `insert into personal_tokens (id, person_id, name, secret_hash, scopes, expires_at)
   values ($1, $2, $3, $4, $5, $6) returning id, name, scopes, created_at, last_used_at, expires_at`,
);
const listTokens = sql(
  'tokens.list',
  `select id, name, scopes, created_at, last_used_at, expires_at from personal_tokens
   where person_id = $1 order by created_at desc, id`,
);
const endToken = sql(
  'tokens.end',
  'delete from personal_tokens where person_id = $1 and id = $2 returning id',
);

export interface CredentialRow extends Pick<Person, 'id'> {
  credential_id: string;
  scopes: Scope[];
  email_verified_at: Date | null;
  home_region: Person['homeRegion'];
  platform_roles: Person['platformRoles'];
  ui_locale: string;
  read_locales: string[];
  time_zone: string;
}

export interface SessionRow {
  id: string;
  device: string;
  created_at: Date;
  last_seen_at: Date;
}

export interface TokenRow {
  id: string;
  name: string;
  scopes: Scope[];
  created_at: Date;
  last_used_at: Date | null;
  expires_at: Date | null;
}

/** Sessions and personal tokens, found by the hash of their secret. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  findActor(kind: 'session' | 'token', secretHash: string): Promise<CredentialRow | undefined> {
    return this.database.row<CredentialRow>(kind === 'session' ? bySession : byToken, [secretHash]);
  }

  async insert(id: string, personId: string, secretHash: string, device: string): Promise<void> {
    await this.database.rows(insert, [id, personId, secretHash, device]);
  }

  list(personId: string): Promise<SessionRow[]> {
    return this.database.rows<SessionRow>(listOf, [personId]);
  }

  async end(personId: string, sessionId: string): Promise<boolean> {
    return (await this.database.row(endOne, [personId, sessionId])) !== undefined;
  }

  /** Ends all of a person's sessions but one. */
  async endAll(personId: string, except: string | null): Promise<void> {
    await this.database.rows(endAll, [personId, except]);
  }

  async insertToken(values: [string, string, string, string, Scope[], Date | null]): Promise<TokenRow> {
    return (await this.database.row<TokenRow>(insertToken, values)) as TokenRow;
  }

  listTokens(personId: string): Promise<TokenRow[]> {
    return this.database.rows<TokenRow>(listTokens, [personId]);
  }

  async endToken(personId: string, tokenId: string): Promise<boolean> {
    return (await this.database.row(endToken, [personId, tokenId])) !== undefined;
  }
}
