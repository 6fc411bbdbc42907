import type { Found } from './word-lookup.js';

/** A stretch of the source and what becomes of it. */
export interface Piece {
  source: string;
  output: string;
  /** How it stands beside its neighbours: a word, a mark that clings to both sides, a stop, an opening, white space. */
  kind: 'word' | 'tight' | 'stop' | 'opening' | 'space';
  /** What was found for a word, where it was looked up. */
  found?: Found;
  /** How many characters or words of content it is; 0 for names, numbers and small words. */
  weight: number;
  /** Share of the weight that was known, 0–1. */
  known: number;
}

export const unweighted = (source: string, output: string, kind: Piece['kind']): Piece => ({
  source,
  output,
  kind,
  weight: 0,
  known: 0,
});

/** Markdown marks and tags cling to the words beside them; addresses, numbers and part numbers are words. */
export const isTight = (span: string): boolean =>
  !/[\p{L}\p{N}]/u.test(span) || /\s$/.test(span) || span.startsWith('](') || span.startsWith('<');
