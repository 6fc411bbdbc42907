import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database, sql } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import type { AmendedContent } from './amended-content.js';
import { Amendment } from './amendment.entity.js';

const COLUMNS = `id, challenge_id as "challengeId", number, started_by as "startedBy", started_at as "startedAt", before, after,
  terms_before as "termsBefore", terms_after as "termsAfter", statement, reaccept_required as "reacceptRequired",
  published_by as "publishedBy", published_at as "publishedAt"`;

const published = sql(
  'amendments.published',
  `select ${COLUMNS} from challenge_amendments where challenge_id = $1 and published_at is not null order by number desc`,
);
const underWay = sql(
  'amendments.underWay',
  `select ${COLUMNS} from challenge_amendments where challenge_id = $1 and published_at is null`,
);
const begin = sql(
  'amendments.begin',
  `insert into challenge_amendments (id, challenge_id, number, started_by, started_at, before, terms_before, terms_after)
   select $1, $2::uuid, coalesce(max(number), 0) + 1, $3, $4, $5, $6::int, $6::int from challenge_amendments where challenge_id = $2::uuid`,
);
const keep = sql(
  'amendments.keepDraft',
  'update challenge_amendments set after = $2 where challenge_id = $1 and published_at is null',
);
const challengeOf = sql(
  'amendments.challengeOf',
  'select challenge_id as "challengeId" from challenge_amendments where id = $1 and published_at is not null',
);

@Injectable()
export class AmendmentsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  published(challengeId: string): Promise<Amendment[]> {
    return this.database.rows<Amendment>(published, [challengeId]);
  }

  underWay(challengeId: string): Promise<Amendment | undefined> {
    return this.database.row<Amendment>(underWay, [challengeId]);
  }

  async begin({
    challengeId,
    startedBy,
    startedAt,
    before,
    termsBefore,
  }: Pick<Amendment, 'challengeId' | 'startedBy' | 'startedAt' | 'before' | 'termsBefore'>): Promise<void> {
    const values = [newId(), challengeId, startedBy, startedAt, JSON.stringify(before), termsBefore];
    await this.database.rows(begin, values);
  }

  /** Keeps what was written so far. */
  async keepDraft(challengeId: string, draft: AmendedContent): Promise<void> {
    await this.database.rows(keep, [challengeId, JSON.stringify(draft)]);
  }

  async publish(id: string, changes: Partial<Amendment>): Promise<void> {
    await this.database.repo(Amendment).update({ id }, changes as object);
  }

  /** It came to nothing. */
  async drop(challengeId: string): Promise<void> {
    await this.database.repo(Amendment).delete({ challengeId, publishedAt: IsNull() });
  }

  async challengeOf(id: string): Promise<string | undefined> {
    return (await this.database.row<{ challengeId: string }>(challengeOf, [id]))?.challengeId;
  }
}
