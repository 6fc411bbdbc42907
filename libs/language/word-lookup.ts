import type { Dictionary } from './dictionary-index.js';
import { lemmasOf } from './english-lemmas.js';
import {
  CHINESE_EVERYDAY_WORDS,
  CHINESE_FUNCTION_WORDS,
  ENGLISH_EVERYDAY_WORDS,
  ENGLISH_FUNCTION_WORDS,
} from './function-words.js';
import type { Term, Termbase } from './termbase.js';

/** What is known of a word or phrase: a rendering that may be empty, and where it is from. */
export interface Found {
  rendering: string;
  /** All short meanings, for a gloss. */
  meaning: string;
  from: 'term' | 'function' | 'everyday' | 'dictionary';
  term?: Term;
}

export interface Lexicon {
  dictionary: Dictionary;
  termbase: Termbase;
}

const plain = (rendering: string, from: Found['from']): Found => ({ rendering, meaning: rendering, from });

/** Looks up simplified Chinese. House terms bind, then our own small words, then the dictionary. */
export function findChinese(word: string, { dictionary, termbase }: Lexicon): Found | undefined {
  const term = termbase.byZh.get(word);
  if (term) return { ...plain(term.en, 'term'), term };
  const small = CHINESE_FUNCTION_WORDS.get(word);
  if (small !== undefined) return plain(small, 'function');
  const everyday = CHINESE_EVERYDAY_WORDS.get(word);
  if (everyday !== undefined) return plain(everyday, 'everyday');
  const meaning = dictionary.zhToEn.get(word);
  return meaning === undefined
    ? undefined
    : { rendering: meaning.split('; ')[0]!, meaning, from: 'dictionary' };
}

/** Looks up a phrase of lower-case English words; only its last word is brought to its dictionary form. */
export function findEnglish(words: readonly string[], { dictionary, termbase }: Lexicon): Found | undefined {
  const last = words.at(-1)!;
  const phrases = lemmasOf(last).map((lemma) => [...words.slice(0, -1), lemma].join(' '));
  const first = <T>(look: (phrase: string) => T | undefined): T | undefined => {
    for (const phrase of phrases) {
      const hit = look(phrase);
      if (hit !== undefined) return hit;
    }
    return undefined;
  };
  // "need" is a term, too, but in a sentence it is nearly always the verb.
  const small = words.length === 1 ? ENGLISH_FUNCTION_WORDS.get(last) : undefined;
  if (small !== undefined) return plain(small, 'function');
  const term = first((phrase) => termbase.byEn.get(phrase));
  if (term) return { ...plain(term.zh, 'term'), term };
  if (words.length === 1) {
    const everyday = first((word) => ENGLISH_EVERYDAY_WORDS.get(word));
    if (everyday !== undefined) return plain(everyday, 'everyday');
  }
  // "in the", "to be": phrases that begin or end in a small word are grammar here and idioms there.
  if (words.length > 1 && [words[0]!, last].some((word) => ENGLISH_FUNCTION_WORDS.has(word)))
    return undefined;
  const word = first((phrase) => dictionary.enToZh.get(phrase));
  return word === undefined ? undefined : plain(word, 'dictionary');
}
