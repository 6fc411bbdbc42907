import { Injectable } from '@nestjs/common';
import { constraintMeans } from '#libs/core/database/constraint-errors';
import { Database, sql } from '#libs/core/database/database';
import { decodePlace } from '#libs/core/http/place';
import { Invitation } from './invitation.entity.js';

const COLUMNS = `id, organisation_id as "organisationId", email, role, ui_locale as "uiLocale", state,
  secret_hash as "secretHash", invited_by as "invitedBy", created_at as "createdAt", expires_at as "expiresAt"`;

const page = sql(
  'invitations.page',
  `select ${COLUMNS} from invitations
   where organisation_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
   order by created_at desc, id desc limit $4`,
);
const byId = sql('invitations.lockById', `select ${COLUMNS} from invitations where id = $1 for update`);
const bySecret = sql(
  'invitations.lockBySecret',
  `select ${COLUMNS} from invitations where secret_hash = $1 for update`,
);
const closeLapsed = sql(
  'invitations.closeLapsed',
  `update invitations set state = 'expired'
   where organisation_id = $1 and email = $2 and state = 'open' and expires_at <= $3`,
);

constraintMeans('uq_invitations_open', 'already_exists');

@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  findById(id: string): Promise<Invitation | null> {
    return this.database.repo(Invitation).findOneBy({ id });
  }

  /** Held until the transaction ends, so that an invitation is answered once. */
  lockById(id: string): Promise<Invitation | undefined> {
    return this.database.row<Invitation>(byId, [id]);
  }

  lockBySecret(secretHash: string): Promise<Invitation | undefined> {
    return this.database.row<Invitation>(bySecret, [secretHash]);
  }

  /** One row more than asked for, newest first. */
  list(organisationId: string, { limit, cursor }: { limit: number; cursor?: string }): Promise<Invitation[]> {
    const [createdAt, id] = decodePlace(cursor);
    return this.database.rows<Invitation>(page, [organisationId, createdAt, id, limit + 1]);
  }

  /** Makes room for a new invitation to an address whose last one ran out unanswered. */
  async closeLapsed(organisationId: string, email: string, now: Date): Promise<void> {
    await this.database.rows(closeLapsed, [organisationId, email, now]);
  }

  async insert(invitation: Invitation): Promise<void> {
    await this.database.repo(Invitation).insert(invitation);
  }

  async update(id: string, changes: Partial<Invitation>): Promise<void> {
    await this.database.repo(Invitation).update({ id }, changes);
  }
}
