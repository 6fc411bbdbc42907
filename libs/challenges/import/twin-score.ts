import { titleGrams, titleKey } from './title-grams.js';

/** What two calls are compared by. */
export interface Comparable {
  externalKey: string;
  title: string;
  need: string;
  sponsorName?: string;
}

export type TwinReason = 'same_title' | 'similar_title' | 'contained_title';

export interface TwinScore {
  /** 0–1. */
  score: number;
  why: TwinReason;
}

/** Shorter titles ("TBD", "Hackathon") say too little to bring two calls together. */
const MIN_KEY = 6;
const COUNTS_OR_LETTERS = /\d|[一二三四五六七八九十]|^_[a-z]_$/;
const LAST_PART = /^(.+)(?:[—–:：]|\s-\s|(?<=\p{Script=Han})-)([^—–:：]+)$/u;

/** A call made ready for comparing it many times. */
export interface Prepared extends Comparable {
  key: string;
  grams: Set<string>;
  sponsorKey: string;
}

export const prepare = (one: Comparable): Prepared => ({
  externalKey: one.externalKey,
  title: one.title,
  need: one.need,
  key: titleKey(one.title),
  grams: titleGrams(one.title),
  sponsorKey: titleKey(one.sponsorName ?? ''),
});

/** How far two calls read as one, by title first; undefined where they surely are two. */
export function twinScore(a: Prepared, b: Prepared): TwinScore | undefined {
  if (Math.min(a.key.length, b.key.length) < MIN_KEY) return undefined;
  const sponsors = sponsorsOf(a, b);
  if (sponsors === 'different') return undefined;
  if (a.key === b.key) return { score: sameText(a.need, b.need) ? 1 : 0.9, why: 'same_title' };

  // Titles that differ in a number or a single letter are editions, tracks or tasks of a series.
  if (differences(a.grams, b.grams).some((gram) => COUNTS_OR_LETTERS.test(gram))) return undefined;
  if (sponsors === 'same' && (a.key.includes(b.key) || b.key.includes(a.key))) {
    return { score: 0.85, why: 'contained_title' };
  }
  return { score: Math.min(dice(a.grams, b.grams), lastPartsAlike(a.title, b.title)), why: 'similar_title' };
}

/** Calls of a series share a long beginning (`… Prize - Writing`, `… Prize - Learning`): their last parts decide. */
function lastPartsAlike(a: string, b: string): number {
  const [partsA, partsB] = [LAST_PART.exec(a), LAST_PART.exec(b)];
  if (!partsA || !partsB) return 1;
  return dice(titleGrams(partsA[2] ?? ''), titleGrams(partsB[2] ?? ''));
}

function sponsorsOf(a: Prepared, b: Prepared): 'same' | 'different' | 'unknown' {
  if (!a.sponsorKey || !b.sponsorKey) return 'unknown';
  return a.sponsorKey === b.sponsorKey ? 'same' : 'different';
}

const differences = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [
  ...[...a].filter((gram) => !b.has(gram)),
  ...[...b].filter((gram) => !a.has(gram)),
];

const sameText = (a: string, b: string) => !a || !b || dice(titleGrams(a), titleGrams(b)) >= 0.8;

/** Twice the common parts over all parts; 1 for two sets that hold the same, 0 where one is empty. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((gram) => b.has(gram)).length;
  return (2 * common) / (a.size + b.size);
}
