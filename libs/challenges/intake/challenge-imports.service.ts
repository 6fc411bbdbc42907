import { Injectable } from '@nestjs/common';
import { Database } from '#libs/core/database/database';
import { isEditable } from '../challenge-state.js';
import { ChallengesService } from '../challenges.service.js';
import { planImport, type PlannedChallenge } from '../import/plan-import.js';
import type { ReadRecord } from '../import/raw-record.js';
import type { ImportEntry, ImportReport } from '../import/report.js';
import { ChallengeImportsRepository, type ImportedRow } from './challenge-imports.repository.js';
import { contentOfDraft } from './content-of-draft.js';

/** For whom an import runs: the sponsor of the drafts, and who manages them. */
export interface ImportTarget {
  organisationId: string;
  managerId: string;
}

/**
 * Takes records of challenges over as drafts and keeps their bytes. Each record is a transaction of its own, so a run that
 * was cut short goes on where it stopped, and a run over the same records does nothing.
 */
@Injectable()
export class ChallengeImports {
  constructor(
    private readonly database: Database,
    private readonly imports: ChallengeImportsRepository,
    private readonly challenges: ChallengesService,
  ) {}

  /** @param onProgress told after each record how many of those to be written are */
  async run(
    target: ImportTarget,
    records: readonly ReadRecord[],
    onProgress?: (done: number, total: number) => void,
  ): Promise<ImportReport> {
    const plan = planImport(records, await this.imports.known(target.organisationId));
    const entries = new Map(entriesOf(plan.report).map((entry) => [entry.externalKey, entry]));
    // Merged records come after what they join.
    const inOrder = plan.challenges.toSorted((a, b) => Number(Boolean(a.into)) - Number(Boolean(b.into)));
    for (const [n, planned] of inOrder.entries()) {
      const entry = entries.get(planned.draft.externalKey);
      if (entry) await this.database.transaction(() => this.take(target, planned, entry));
      onProgress?.(n + 1, inOrder.length);
    }
    return plan.report;
  }

  /** The bytes of a record as they came; undefined where nothing has this key. */
  async exportOriginal(externalKey: string): Promise<Buffer | undefined> {
    return (await this.imports.find(externalKey))?.original;
  }

  private async take(target: ImportTarget, planned: PlannedChallenge, entry: ImportEntry): Promise<void> {
    const { draft, original, outcome, into } = planned;
    const before = await this.imports.find(into ?? draft.externalKey);
    const challengeId = before?.challengeId ?? (await this.start(target, planned));
    if (before && outcome === 'changed') await this.renew(target, before, planned);
    await this.imports.save({
      externalKey: draft.externalKey,
      contentHash: draft.contentHash,
      original,
      source: entry.id,
      challengeId,
      state: outcome === 'changed' ? (before?.importState ?? 'taken') : outcome,
      reasons: entry.reasons,
      draft,
    });
  }

  private start({ managerId, organisationId }: ImportTarget, { draft }: PlannedChallenge): Promise<string> {
    return this.challenges.draftFor(null, managerId, organisationId, contentOfDraft(draft));
  }

  /** The source said something new. A draft follows it; what was published, or merged from elsewhere, is the sponsor's now. */
  private async renew(
    { managerId }: ImportTarget,
    before: ImportedRow,
    { draft }: PlannedChallenge,
  ): Promise<void> {
    if (!isEditable(before.challengeState) || before.importState === 'merged') return;
    await this.challenges.redraftFor(managerId, before.challengeId, contentOfDraft(draft));
  }
}

const entriesOf = (report: ImportReport): ImportEntry[] => [
  ...report.taken,
  ...report.doubtful,
  ...report.merged,
  ...report.changed,
];
