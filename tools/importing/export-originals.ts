import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ChallengeImports } from '#libs/challenges/intake/challenge-imports.service';
import { Database, sql } from '#libs/core/database/database';

const keys = sql(
  'import.keys',
  'select external_key as "externalKey", source from challenge_imports order by source, external_key',
);

/** Writes every stored record as it came, one file each, named by its place and key; answers how many. */
export async function exportOriginals(
  database: Database,
  imports: ChallengeImports,
  folder: string,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const rows = await database.rows<{ externalKey: string; source: string }>(keys, []);
  for (const { externalKey, source } of rows) {
    const original = await imports.exportOriginal(externalKey);
    if (original) writeFileSync(join(folder, fileNameOf(externalKey, source)), original);
  }
  return rows.length;
}

/** `calls.jsonl:3` becomes `3-1a2b3c4d-calls.jsonl`; the digest keeps apart files of one name. */
function fileNameOf(externalKey: string, source: string): string {
  const [, file = source, place = '0'] = /^(.*):(\d+)$/.exec(source) ?? [];
  const digest = createHash('sha256').update(externalKey).digest('hex').slice(0, 8);
  return `${place}-${digest}-${basename(file)}`;
}
