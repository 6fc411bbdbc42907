import { hanScript } from './han-script.js';
import { LATIN_PROFILES } from './latin-profiles.js';
import { shield } from './protected-spans.js';

const LETTERS = /\p{L}/gu;
const SCRIPTS = {
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  han: /\p{Script=Han}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  latin: /\p{Script=Latin}/gu,
};
/** A Chinese character says about as much as this many letters, and Chinese is full of Latin product names. */
const LETTERS_IN_A_HAN = 3;
const ENOUGH_WORDS = 3;
const ENOUGH_SCORE = 0.16;
/** How far the best language must lead the second. */
const CLEAR_LEAD = 1.12;
const MARK_WEIGHT = 0.35;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The language a text is most likely written in, decided here and without help: by script first, Latin script by small
 * words and typical letters among en de fr it es nl pl sv pt. Undefined where that is undecided, as in short or mixed
 * text; code, addresses and names of parts do not count.
 */
export function detectLocale(text: string): string | undefined {
  const words = shield(text).text;
  const letters = count(words, LETTERS);
  if (letters === 0) return undefined;
  const han = count(words, SCRIPTS.han);
  const kana = count(words, SCRIPTS.kana);
  if (kana > 0 && kana * 4 >= han) return 'ja';
  if (count(words, SCRIPTS.hangul) * 2 > letters) return 'ko';
  const latin = count(words, SCRIPTS.latin);
  if (han * LETTERS_IN_A_HAN >= latin && han * 2 > letters - latin) return `zh-${hanScript(words)}`;
  if (count(words, SCRIPTS.cyrillic) * 2 > letters) return 'ru';
  return latin * 2 > letters ? detectLatin(words) : undefined;
}

/**
 * The language of what somebody wrote: the detected one; where that is undecided, the first of theirs that has the
 * script of the text, so that a Chinese reader's short "OK" does not count as Chinese.
 */
export function localeOfWriting(text: string, writerReads: readonly string[]): string {
  const isLatin = /\p{Script=Latin}/u.test(text) && !/\p{Script=Han}/u.test(text);
  const inScript = isLatin ? writerReads.find((locale) => !/^(zh|ja)\b/.test(locale)) : writerReads[0];
  return detectLocale(text) ?? inScript ?? 'en';
}

function detectLatin(text: string): string | undefined {
  const lower = text.toLowerCase();
  const words = lower.match(/\p{Script=Latin}+(?:['’]\p{Script=Latin}+)*/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return undefined;
  const ranked = Object.entries(LATIN_PROFILES)
    .map(([locale, profile]) => {
      const small = words.filter((word) => profile.words.has(word)).length;
      return { locale, score: (small + MARK_WEIGHT * count(lower, profile.marks)) / words.length };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = ranked as [(typeof ranked)[0], (typeof ranked)[0]];
  return best.score >= ENOUGH_SCORE && best.score >= second.score * CLEAR_LEAD ? best.locale : undefined;
}
