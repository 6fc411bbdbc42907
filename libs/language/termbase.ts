import { TERM_LINES } from './termbase-data.js';

/** One concept of the house: how it is written in both languages. */
export interface Term {
  zh: string;
  en: string;
  /** Other English forms that mean the same; never written by us. */
  alsoEn: string[];
}

/** Terms by what stands in a text: simplified Chinese, and English in lower case. */
export interface Termbase {
  byZh: ReadonlyMap<string, Term>;
  byEn: ReadonlyMap<string, Term>;
}

/** An index over terms; where two claim the same words, the first one counts. Narrower terms come first. */
export function buildTermbase(terms: readonly Term[]): Termbase {
  const byZh = new Map<string, Term>();
  const byEn = new Map<string, Term>();
  const claim = (index: Map<string, Term>, words: string, term: Term) => {
    if (!index.has(words)) index.set(words, term);
  };
  for (const term of terms) {
    claim(byZh, term.zh, term);
    for (const form of [term.en, ...term.alsoEn]) claim(byEn, form.toLowerCase(), term);
  }
  return { byZh, byEn };
}

/** Reads `中文 = English / other English; …`, the form of the data file. */
export function parseTerms(lines: string): Term[] {
  return lines
    .split(/[;\n]/)
    .filter((line) => line.includes('='))
    .map((line) => {
      const [zh, english] = line.split('=') as [string, string];
      const [en, ...alsoEn] = english.split('/').map((form) => form.trim());
      return { zh: zh.trim(), en: en!, alsoEn };
    });
}

export const HOUSE_TERMS: readonly Term[] = parseTerms(TERM_LINES);
export const TERMBASE: Termbase = buildTermbase(HOUSE_TERMS);
