import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import { Appeal } from './appeal.entity.js';

const COLUMNS = `id, challenge_id as "challengeId", author_id as "authorId", text, filed_at as "filedAt", answer,
  answered_by as "answeredBy", answered_at as "answeredAt"`;

const list = sql(
  'appeals.list',
  `select ${COLUMNS} from challenge_appeals where challenge_id = $1 and ($2::uuid is null or author_id = $2)
   order by filed_at desc, id`,
);
const waiting = sql(
  'appeals.waiting',
  `select ${COLUMNS} from challenge_appeals where challenge_id = $1 and answered_at is null order by filed_at, id limit 1`,
);
const byId = sql('appeals.byId', `select ${COLUMNS} from challenge_appeals where id = $1`);

@Injectable()
export class AppealsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first: one person's, or everybody's. */
  list(challengeId: string, authorId: string | null): Promise<Appeal[]> {
    return this.database.rows<Appeal>(list, [challengeId, authorId]);
  }

  /** The one that holds the challenge up. */
  waiting(challengeId: string): Promise<Appeal | undefined> {
    return this.database.row<Appeal>(waiting, [challengeId]);
  }

  find(id: string): Promise<Appeal | undefined> {
    return this.database.row<Appeal>(byId, [id]);
  }

  async insert(appeal: Appeal): Promise<void> {
    await this.database.repo(Appeal).insert(appeal as object);
  }

  async update(id: string, changes: Partial<Appeal>): Promise<void> {
    await this.database.repo(Appeal).update({ id }, changes as object);
  }
}
