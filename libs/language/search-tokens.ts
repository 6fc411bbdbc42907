import { toSimplified } from './han-script.js';

/** Raised whenever the token rule changes: stored tokens of an older version must be built again. */
export const SEARCH_TOKENS_VERSION = 1;

/** Words of a query beyond this number are not searched for. */
const MAX_TERMS = 24;

/** Latin letters that have no accent to strip but a usual spelling without. */
const SPELLED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々';
const RUN = new RegExp(`[${CJK}]+|(?:(?![${CJK}])[\\p{L}\\p{N}])+`, 'gu');
const IS_CJK = new RegExp(`^[${CJK}]`, 'u');

/** Folds case, width, accents and Chinese script, so that equal to a reader is equal to the index. */
export function foldForSearch(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþı]/g, (letter) => SPELLED[letter]!);
  return toSimplified(plain);
}

const runsOf = (text: string): string[] => foldForSearch(text).match(RUN) ?? [];

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/**
 * The tokens of a document, for `to_tsvector('simple', …)`: words as they are, and of each run of Chinese, Japanese or
 * Korean its overlapping pairs of characters and its last character, so that one-character queries find it, too.
 */
export function documentTokens(text: string): string {
  return runsOf(text)
    .flatMap((run) => (IS_CJK.test(run) ? [...pairsOf(run), [...run].at(-1)!] : [run]))
    .join(' ');
}

/**
 * What a person typed, as text for `to_tsquery('simple', …)`: every run must occur, Chinese ones as a phrase, words by
 * their beginning. Safe for any input: only letters and digits get into the quotes. Empty when nothing can be searched.
 */
export function queryExpression(query: string): string {
  return runsOf(query).slice(0, MAX_TERMS).map(termOf).join(' & ');
}

function termOf(run: string): string {
  const pairs = IS_CJK.test(run) ? pairsOf(run) : [];
  if (pairs.length === 0) return `'${run}':*`;
  return pairs.map((pair) => `'${pair}'`).join(' <-> ');
}
