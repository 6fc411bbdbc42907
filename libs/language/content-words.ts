import { CHINESE_FUNCTION_WORDS, ENGLISH_FUNCTION_WORDS } from './function-words.js';
import { LATIN_PROFILES } from './latin-profiles.js';
import { foldForSearch } from './search-tokens.js';

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々';
const RUN = new RegExp(`[${CJK}]+|(?:(?![${CJK}])[\\p{L}\\p{N}])+`, 'gu');
const IS_CJK = new RegExp(`^[${CJK}]`, 'u');
const HAS_LETTER = /\p{L}/u;

/** Shorter words ("or", "für") are grammar in most languages, and units in the rest. */
const MIN_WORD = 3;
/** Endings by which the forms of one word differ in the languages around: presses, Sensoren, machines. */
const ENDING = /(?<=.{4})[sen]{1,3}$/;
const STEM = 7;
/** Characters that only join others: a pair with one of them is no word. */
const JOINING = new Set('的了和与及或在是为对等将把被并之其可以我们这那');

/** One thing a text speaks of: by what it is compared, and how it was written. */
export interface ContentWord {
  /** The beginning of a word, or two Chinese characters. */
  key: string;
  /** The word as it stands in the text; a pair of characters as it stands there. */
  written: string;
  /** Where it begins in the text. */
  at: number;
}

/**
 * What a text speaks of, in its order: words by their beginning, so that forms of one word are one, and Chinese by
 * overlapping pairs of characters. Words of grammar, numbers and very short words are left out. A key comes again where
 * the text repeats it.
 */
export function contentWords(text: string): ContentWord[] {
  return [...text.normalize('NFKC').matchAll(RUN)].flatMap(({ 0: run, index }) =>
    IS_CJK.test(run) ? pairsOf(run, index) : wordOf(run, index),
  );
}

function wordOf(run: string, at: number): ContentWord[] {
  const folded = foldForSearch(run);
  if (folded.length < MIN_WORD || !HAS_LETTER.test(folded) || isGrammar(run.toLowerCase())) return [];
  return [{ key: folded.replace(ENDING, '').slice(0, STEM), written: run, at }];
}

function pairsOf(run: string, start: number): ContentWord[] {
  const folded = [...foldForSearch(run)];
  const written = [...run];
  // a character that folds into two loses its place; then the folded form is shown
  const shown = written.length === folded.length ? written : folded;
  return folded.slice(1).flatMap((second, at) => {
    const key = folded[at]! + second;
    if ([...key].some((character) => JOINING.has(character)) || CHINESE_FUNCTION_WORDS.has(key)) return [];
    return [{ key, written: shown[at]! + shown[at + 1]!, at: start + at }];
  });
}

const profiles = Object.values(LATIN_PROFILES);
const isGrammar = (word: string): boolean =>
  ENGLISH_FUNCTION_WORDS.has(word) || profiles.some(({ words }) => words.has(word));

/**
 * Text for `to_tsquery('simple', …)` that finds every document with one of these keys, however few. Keys hold letters
 * and digits only, so nothing in them is syntax. Empty for none.
 */
export function anyOf(keys: readonly string[]): string {
  return keys.map((key) => (IS_CJK.test(key) ? `'${key}'` : `'${key}':*`)).join(' | ');
}

/** Those of a text's words that are among `keys`, each once, pairs that overlap in the text joined again to one word. */
export function sharedWords(words: readonly ContentWord[], keys: ReadonlySet<string>): string[] {
  const shared = new Map<string, string>();
  let run: ContentWord | undefined;
  const endRun = () => {
    if (run) shared.set(foldForSearch(run.written), run.written);
    run = undefined;
  };
  for (const word of words.filter(({ key }) => keys.has(key))) {
    const joins = run !== undefined && word.at === run.at + 1;
    if (!joins) endRun();
    if (!IS_CJK.test(word.key)) shared.set(word.key, shared.get(word.key) ?? word.written);
    else run = joins ? { ...word, written: run!.written + [...word.written][1]! } : word;
  }
  endRun();
  return [...shared.values()];
}
