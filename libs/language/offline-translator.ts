import type { Gloss } from '#libs/contracts/localized-text';
import { normaliseLocale } from '#libs/contracts/locale';
import { joinEnglish, piecesOfChinese } from './chinese-to-english.js';
import type { Dictionary } from './dictionary-index.js';
import { joinChinese, piecesOfEnglish } from './english-to-chinese.js';
import { toSimplified } from './han-script.js';
import { shield, unshield } from './protected-spans.js';
import { TERMBASE, type Termbase } from './termbase.js';
import type { Piece } from './translation-piece.js';

const MAX_GLOSSES = 80;

export interface TermHit {
  source: string;
  target: string;
}

export interface OfflineTranslation {
  text: string;
  /** Share of the content that was known: characters of Chinese, words of English; 0–1. */
  coverage: number;
  /** The content words that were known, each once, in order. */
  glosses: Gloss[];
  /** The terms of the termbase that were met, each once. */
  terms: TermHit[];
}

/**
 * Word by word from the termbase and a dictionary: readable, in the order of the source, and honest about how much it
 * knew. Code, addresses, mentions and quantities come through untouched. Pairs other than English and Chinese have
 * coverage 0. Text without content, such as a number, is its own translation.
 */
export function translateOffline(
  text: string,
  from: string,
  to: string,
  dictionary: Dictionary,
  termbase: Termbase = TERMBASE,
): OfflineTranslation {
  const pair = `${normaliseLocale(from)}>${normaliseLocale(to)}`;
  const { text: shielded, spans } = shield(text);
  const lexicon = { dictionary, termbase };
  if (pair === 'en>zh-Hans') {
    const pieces = piecesOfEnglish(shielded, spans, lexicon);
    return { text: unshield(joinChinese(pieces), spans), ...reportOn(pieces) };
  }
  if (pair === 'zh-Hans>en' || pair === 'zh-Hant>en') {
    const pieces = piecesOfChinese(toSimplified(shielded), spans, lexicon);
    return { text: unshield(joinEnglish(pieces), spans), ...reportOn(pieces) };
  }
  return { text, coverage: 0, glosses: [], terms: [] };
}

function reportOn(pieces: readonly Piece[]): Omit<OfflineTranslation, 'text'> {
  const weight = sum(pieces.map((piece) => piece.weight));
  const known = sum(pieces.map((piece) => piece.known));
  const meanings = new Map<string, string>();
  const terms = new Map<string, string>();
  for (const { source, found } of pieces) {
    if (!found || found.from === 'function') continue;
    if (meanings.size < MAX_GLOSSES) meanings.set(source, found.meaning);
    if (found.term) terms.set(source, found.rendering);
  }
  return {
    coverage: weight === 0 ? 1 : known / weight,
    glosses: [...meanings].map(([word, meaning]) => ({ word, meaning })),
    terms: [...terms].map(([source, target]) => ({ source, target })),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
