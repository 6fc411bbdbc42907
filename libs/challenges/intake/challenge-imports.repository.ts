import { Injectable } from '@nestjs/common';
import type { ChallengeState } from '#libs/contracts/challenges';
import { Database, sql } from '#libs/core/database/database';
import type { KnownChallenge } from '../import/plan-import.js';
import { ChallengeImport } from './challenge-import.entity.js';

const known = sql(
  'imports.known',
  `select i.external_key as "externalKey", i.content_hash as "contentHash", i.draft ->> 'title' as title,
     coalesce(i.draft ->> 'need', '') as need, i.draft ->> 'sponsorName' as "sponsorName"
   from challenge_imports i join challenges c on c.id = i.challenge_id
   where c.organisation_id = $1 order by i.imported_at, i.external_key`,
);
const byKey = sql(
  'imports.byKey',
  `select i.challenge_id as "challengeId", i.original, i.state as "importState", c.state as "challengeState"
   from challenge_imports i join challenges c on c.id = i.challenge_id where i.external_key = $1`,
);
const save = sql(
  'imports.save',
  `insert into challenge_imports (external_key, content_hash, original, source, challenge_id, state, reasons, draft)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (external_key) do update
   set content_hash = excluded.content_hash, original = excluded.original, source = excluded.source,
     state = excluded.state, reasons = excluded.reasons, draft = excluded.draft, imported_at = now()`,
);

export interface ImportedRow {
  challengeId: string;
  original: Buffer;
  importState: ChallengeImport['state'];
  challengeState: ChallengeState;
}

@Injectable()
export class ChallengeImportsRepository {
  constructor(private readonly database: Database) {}

  /** Everything an organisation imported before, oldest first. */
  async known(organisationId: string): Promise<KnownChallenge[]> {
    const rows = await this.database.rows<KnownChallenge & { sponsorName: string | null }>(known, [
      organisationId,
    ]);
    return rows.map(({ sponsorName, ...row }) => ({ ...row, ...(sponsorName !== null && { sponsorName }) }));
  }

  find(externalKey: string): Promise<ImportedRow | undefined> {
    return this.database.row<ImportedRow>(byKey, [externalKey]);
  }

  /** Writes the record, or replaces what an earlier run wrote under its key; the challenge stays the one it became then. */
  async save(record: Omit<ChallengeImport, 'importedAt'>): Promise<void> {
    const { externalKey, contentHash, original, source, challengeId, state, reasons, draft } = record;
    const values = [
      externalKey,
      contentHash,
      original,
      source,
      challengeId,
      state,
      reasons,
      JSON.stringify(draft),
    ];
    await this.database.rows(save, values);
  }
}
