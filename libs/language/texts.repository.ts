import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { Database, sql } from '#libs/core/database/database';
import type { TextSubjectKind } from './text-subjects.js';

/** What a text column holds: one text, or a list of them. */
export type TextColumn = LocalizedText | LocalizedText[] | null;

/** Reads and writes the text columns of registered rows. Table and column names come from code, never from a caller. */
@Injectable()
export class TextsRepository {
  constructor(private readonly database: Database) {}

  /** API field → stored value, or undefined when the row is gone. */
  find(kind: TextSubjectKind, id: string): Promise<Record<string, TextColumn> | undefined> {
    const columns = Object.entries(kind.fields).map(([field, column]) => `"${column}" as "${field}"`);
    const statement = sql(
      `texts.${kind.type}`,
      `select ${columns.join(', ')} from "${kind.table}" where id = $1`,
    );
    return this.database.row(statement, [id]);
  }

  /** Replaces a value that is still `before`; false when somebody changed it meanwhile. Leaves the version alone. */
  async replace(
    kind: TextSubjectKind,
    id: string,
    field: string,
    before: TextColumn,
    after: TextColumn,
  ): Promise<boolean> {
    const column = kind.fields[field];
    const statement = sql(
      `texts.${kind.type}.${field}`,
      `update "${kind.table}" set "${column}" = $2::jsonb where id = $1 and "${column}" = $3::jsonb returning id`,
    );
    const row = await this.database.row(statement, [id, JSON.stringify(after), JSON.stringify(before)]);
    return row !== undefined;
  }
}
