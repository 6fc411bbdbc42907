import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import type { TextChange, TextColumn } from './text-column.js';
import type { TextSubjectKind } from './text-subjects.js';

/** The values of one row, by API field. */
export type TextFields = Record<string, TextColumn>;

/** Reads and writes the text columns of registered rows. Table and column names come from code, never from a caller. */
@Injectable()
export class TextsRepository {
  constructor(private readonly database: Database) {}

  /** The stored values of each row that still exists, by its id. */
  async findAll(kind: TextSubjectKind, ids: readonly string[]): Promise<Map<string, TextFields>> {
    const columns = Object.entries(kind.fields).map(([field, column]) => `"${column}" as "${field}"`);
    const statement = sql(
      `texts.${kind.type}`,
      `select id as "rowId", ${columns.join(', ')} from "${kind.table}" where id = any($1::uuid[])`,
    );
    const rows = await this.database.rows<TextFields & { rowId: string }>(statement, [ids]);
    return new Map(rows.map(({ rowId, ...fields }) => [rowId, fields]));
  }

  /**
   * Replaces, in one statement, the values that are still as they were read; answers the ids of these. Leaves the
   * version alone. Rows are locked in the order of their ids.
   */
  async replaceAll(
    kind: TextSubjectKind,
    field: string,
    changes: readonly TextChange[],
  ): Promise<Set<string>> {
    const column = kind.fields[field];
    const statement = sql(
      `texts.${kind.type}.${field}`,
      `with given as (
         select * from unnest($1::uuid[], $2::jsonb[], $3::jsonb[]) as given(id, before, after)
       ), unchanged as materialized (
         select t.id, given.after from "${kind.table}" t join given on given.id = t.id and t."${column}" = given.before
         order by t.id for update of t
       )
       update "${kind.table}" t set "${column}" = unchanged.after from unchanged where t.id = unchanged.id
       returning t.id`,
    );
    const rows = await this.database.rows<{ id: string }>(statement, [
      changes.map(({ id }) => id),
      changes.map(({ before }) => JSON.stringify(before)),
      changes.map(({ after }) => JSON.stringify(after)),
    ]);
    return new Set(rows.map(({ id }) => id));
  }
}
