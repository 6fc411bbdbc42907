/** One line of CC-CEDICT: traditional, simplified, pinyin, senses, and references that are not used here. */
export type CedictEntry = [
  traditional: string,
  simplified: string,
  pinyin: string,
  senses: string | string[],
  ...references: unknown[],
];

/** Words with short meanings, best first, joined by `; `. English keys are lower case, without `to` and articles. */
export interface Dictionary {
  zhToEn: ReadonlyMap<string, string>;
  enToZh: ReadonlyMap<string, string>;
}

const MAX_MEANING = 40;
const MAX_ENGLISH_KEY = 28;
const MEANINGS_KEPT = 2;
/** Senses that point elsewhere or say something about the word instead of what it means. */
const NO_MEANING =
  /^(?:(?:old |erhua |Japanese |popular |ancient )?variant |see |abbr\. |also |surname |CL:|used |Taiwan pr|same as|lit\. |fig\. |equivalent of|classifier |Kangxi|particle|suffix|prefix|interj)/i;
/** By number of characters: most modern words have two. */
const LENGTH_COST = [9, 1, 0, 0.8, 1.6];
const RARE =
  /\((?:[^)]*\b)?(?:old|archaic|literary|dialect|Tw|slang|vulgar|bound form|loanword|Buddhism|onom\.|coll\.)/;

interface Meaning {
  text: string;
  rare: boolean;
  position: number;
}

/** The short meanings of an entry without remarks in brackets, in their order. */
export function meaningsOf(senses: string | string[]): Meaning[] {
  const all = (Array.isArray(senses) ? senses : [senses]).flatMap((sense) => {
    const rare = RARE.test(sense);
    return sense
      .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
      .split(/[;/]/)
      .map((part) => ({ rare, text: part.replace(/\s+/g, ' ').trim() }));
  });
  return all
    .filter(({ text }) => text.length > 0 && text.length <= MAX_MEANING && !NO_MEANING.test(text))
    .map(({ text, rare }, position) => ({ text, rare, position }));
}

/** The key under which an English phrase is looked up. */
export const englishKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:to be |to |an? |the )/, '')
    .replace(/[!?.]$/, '');

const isProper = (pinyin: string) => /^[A-Z]/.test(pinyin);

/**
 * Builds both directions, slice by slice. A dictionary has no frequencies, so they are guessed: of two entries of one
 * word the one with more senses is the usual one; of two words for one meaning the one that begins or ends more others.
 */
export class DictionaryBuilder {
  private readonly compounds = new Map<string, number>();
  private readonly zhToEn = new Map<string, string>();
  private readonly enToZh = new Map<string, string>();
  private readonly weights = new Map<string, number>();
  private readonly costs = new Map<string, number>();

  /** First for all slices: how many headwords begin or end with a word of one to three characters. */
  countCompounds(entries: readonly CedictEntry[]): void {
    for (const [, word] of entries)
      for (let length = 1; length <= 3 && length < word.length; length += 1)
        for (const part of [word.slice(0, length), word.slice(-length)])
          this.compounds.set(part, (this.compounds.get(part) ?? 0) + 1);
  }

  /** Then for all slices: the words themselves. */
  add(entries: readonly CedictEntry[]): void {
    for (const [, word, pinyin, senses] of entries) {
      const meanings = meaningsOf(senses);
      const proper = isProper(pinyin);
      this.addChinese(word, meanings, meanings.length - (proper ? 100 : 0));
      for (const meaning of meanings) this.addEnglish(meaning, word, proper);
    }
  }

  finish(): Dictionary {
    return { zhToEn: this.zhToEn, enToZh: this.enToZh };
  }

  private addChinese(word: string, meanings: Meaning[], weight: number): void {
    if (meanings.length === 0 || weight <= (this.weights.get(word) ?? -Infinity)) return;
    const best = meanings.toSorted((a, b) => Number(a.rare) - Number(b.rare)).slice(0, MEANINGS_KEPT);
    this.zhToEn.set(word, best.map(({ text }) => text.replace(/^to (?:be )?/, '')).join('; '));
    this.weights.set(word, weight);
  }

  private addEnglish(meaning: Meaning, word: string, proper: boolean): void {
    if (meaning.text.length > MAX_ENGLISH_KEY) return;
    const key = englishKey(meaning.text);
    const misplaced = proper && /^[a-z]/.test(meaning.text) ? 3 : 0;
    const cost = this.costOf(word, meaning) + misplaced;
    if (!key || cost >= (this.costs.get(key) ?? Infinity)) return;
    this.enToZh.set(key, word);
    this.costs.set(key, cost);
  }

  private costOf(word: string, { text, rare, position }: Meaning): number {
    // A single character is in many words without being one itself.
    const spread = Math.log2(1 + (this.compounds.get(word) ?? 0)) * (word.length === 1 ? 0.35 : 0.7);
    const verb = text.startsWith('to ') ? 0.6 : 0;
    return position * 0.8 + (rare ? 4 : 0) + verb + (LENGTH_COST[word.length] ?? 3) - spread;
  }
}
