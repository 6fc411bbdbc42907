import { challengeFromRecord } from './challenge-from-record.js';
import type { ChallengeDraft, Verdict } from './challenge-draft.js';
import { isUnreadable, type ReadRecord } from './raw-record.js';
import type { ImportEntry, ImportReport } from './report.js';
import type { Comparable } from './twin-score.js';
import { findTwins, SURE_TWINS } from './twins.js';

/** What earlier runs have stored, merged records included, so that a second run finds them again. */
export interface KnownChallenge extends Comparable {
  contentHash: string;
}

export interface PlannedChallenge {
  draft: ChallengeDraft;
  original: Buffer;
  /** `taken` and `doubtful` become drafts of challenges; `merged` joins the call with key `into`; `changed` replaces. */
  outcome: 'taken' | 'doubtful' | 'merged' | 'changed';
  into?: string;
}

export interface ImportPlan {
  challenges: PlannedChallenge[];
  report: ImportReport;
}

/** What an import is going to do, without doing it: the same records over the result of a run do nothing. */
export function planImport(records: readonly ReadRecord[], known: readonly KnownChallenge[]): ImportPlan {
  const report: ImportReport = {
    taken: [],
    merged: [],
    doubtful: [],
    refused: [],
    changed: [],
    unchanged: [],
    offers: [],
  };
  const hashes = new Map(known.map(({ externalKey, contentHash }) => [externalKey, contentHash]));
  const fresh: (PlannedChallenge & { entry: ImportEntry })[] = [];

  for (const record of records) {
    const verdict: Verdict = isUnreadable(record)
      ? { kind: 'refused', reason: record.refusal }
      : challengeFromRecord(record);
    const entry = entryOf(record, verdict);
    if (verdict.kind === 'refused') {
      report.refused.push(entry);
      continue;
    }
    const { draft } = verdict;
    const before = hashes.get(draft.externalKey);
    hashes.set(draft.externalKey, draft.contentHash);
    if (before === draft.contentHash) report.unchanged.push(entry);
    else fresh.push({ draft, original: record.original, outcome: before ? 'changed' : verdict.kind, entry });
  }

  offerTwins(fresh, known, report);
  for (const { entry, outcome } of fresh) report[outcome].push(entry);
  return { challenges: fresh.map(({ entry: _, ...challenge }) => challenge), report };
}

function offerTwins(
  fresh: (PlannedChallenge & { entry: ImportEntry })[],
  known: readonly KnownChallenge[],
  report: ImportReport,
): void {
  const planned = new Map(fresh.map((challenge) => [challenge.draft.externalKey, challenge]));
  for (const twins of findTwins(
    fresh.map(({ draft }) => draft),
    known,
  )) {
    const challenge = planned.get(twins.a);
    const joinable = challenge?.outcome === 'taken' || challenge?.outcome === 'doubtful';
    if (challenge && joinable && twins.score >= SURE_TWINS && planned.get(twins.b)?.outcome !== 'merged') {
      challenge.outcome = 'merged';
      challenge.into = twins.b;
      challenge.entry.into = twins.b;
    } else {
      report.offers.push(twins);
    }
  }
}

function entryOf({ source, index }: ReadRecord, verdict: Verdict): ImportEntry {
  const id = `${source}:${index + 1}`;
  if (verdict.kind === 'refused') return { id, reasons: [verdict.reason] };
  const { externalKey, title } = verdict.draft;
  return { id, externalKey, title, reasons: verdict.kind === 'doubtful' ? verdict.reasons : [] };
}
