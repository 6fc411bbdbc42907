import { prepare, twinScore, type Comparable, type Prepared, type TwinReason } from './twin-score.js';

export interface Twins {
  /** Key of the new one. */
  a: string;
  /** Key of the one that was there, or stood earlier in the import. */
  b: string;
  score: number;
  why: TwinReason;
}

/** From here on two calls are taken for one; below, a person is asked. */
export const SURE_TWINS = 0.95;
const WORTH_OFFERING = 0.8;
/** A part that more titles than this have in common ("challenge", "大赛") brings nobody together. */
const COMMON = 60;

/**
 * Calls that are probably one and the same: each draft against the existing ones and the drafts before it, best
 * score first. They are offered for merging; nothing is merged here.
 */
export function findTwins(drafts: readonly Comparable[], existing: readonly Comparable[]): Twins[] {
  const byGram = new Map<string, Prepared[]>();
  const add = (one: Prepared) => {
    for (const gram of one.grams) {
      const bucket = byGram.get(gram);
      if (bucket) bucket.push(one);
      else byGram.set(gram, [one]);
    }
  };
  existing.map(prepare).forEach(add);

  const found: Twins[] = [];
  for (const draft of drafts.map(prepare)) {
    for (const other of neighbours(draft, byGram)) {
      const twin = twinScore(draft, other);
      if (twin && twin.score >= WORTH_OFFERING)
        found.push({ a: draft.externalKey, b: other.externalKey, ...twin });
    }
    add(draft);
  }
  return found.sort((x, y) => y.score - x.score);
}

/** Only calls that share an uncommon part of the title are compared, so that a thousand calls take no time. */
function neighbours(draft: Prepared, byGram: ReadonlyMap<string, Prepared[]>): Set<Prepared> {
  const buckets = [...draft.grams].map((gram) => byGram.get(gram) ?? []);
  const near = buckets.filter((bucket) => bucket.length <= COMMON).flat();
  return new Set(near.filter((other) => other.externalKey !== draft.externalKey));
}
