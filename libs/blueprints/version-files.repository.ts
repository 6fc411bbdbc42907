import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { blueprintFileView } from '#libs/contracts/blueprint-views';
import { Database, sql } from '#libs/core/database/database';
import { BlueprintFile } from './blueprint-file.entity.js';

export type BlueprintFileView = z.infer<typeof blueprintFileView>;

/** Paths are compared byte by byte, so that pages follow one another whatever the locale of the database. */
const COLUMNS = `f.id, regexp_replace(b.path, '^.*/', '') as name, f.size::float8, f.type, f.sha256, f.class, b.path, b.preview,
  b.no_preview_reason as "noPreviewReason"`;

const ofVersions = sql(
  'blueprintFiles.ofVersions',
  `select ${COLUMNS}, b.version_id as "versionId" from blueprint_files b join files f on f.id = b.file_id
   where b.version_id = any($1::uuid[]) order by b.path collate "C"`,
);
const page = sql(
  'blueprintFiles.page',
  `select ${COLUMNS} from blueprint_files b join files f on f.id = b.file_id
   where b.version_id = $1 and ($2::text is null or b.path collate "C" > $2) order by b.path collate "C" limit $3`,
);

@Injectable()
export class VersionFilesRepository {
  constructor(private readonly database: Database) {}

  /** The files of each version by path; every id has an entry. */
  async ofVersions(versionIds: readonly string[]): Promise<Map<string, BlueprintFileView[]>> {
    const found = new Map<string, BlueprintFileView[]>(versionIds.map((id) => [id, []]));
    if (versionIds.length === 0) return found;
    type Row = BlueprintFileView & { versionId: string };
    for (const { versionId, ...file } of await this.database.rows<Row>(ofVersions, [versionIds]))
      found.get(versionId)?.push(file);
    return found;
  }

  async of(versionId: string): Promise<BlueprintFileView[]> {
    return (await this.ofVersions([versionId])).get(versionId) ?? [];
  }

  /** From behind a path on; one row more than asked for. */
  list(versionId: string, after: string | null, limit: number): Promise<BlueprintFileView[]> {
    return this.database.rows<BlueprintFileView>(page, [versionId, after, limit + 1]);
  }

  async insert(files: readonly BlueprintFile[]): Promise<void> {
    if (files.length > 0) await this.database.repo(BlueprintFile).insert([...files]);
  }
}
