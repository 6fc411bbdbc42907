import { Injectable } from '@nestjs/common';
import type { Side } from '#libs/contracts/primitives';
import { Database, sql } from '#libs/core/database/database';
import { Award } from './award.entity.js';

const sideOf = sql('awards.sideOf', 'select side from organisations where id = $1');

@Injectable()
export class AwardsRepository {
  constructor(private readonly database: Database) {}

  async insert(award: Award): Promise<void> {
    await this.database.repo(Award).insert(award as object);
  }

  /** On which side of the border an organisation stands. */
  async sideOf(organisationId: string): Promise<Side | undefined> {
    return (await this.database.row<{ side: Side }>(sideOf, [organisationId]))?.side;
  }
}
