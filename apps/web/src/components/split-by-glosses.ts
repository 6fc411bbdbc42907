import type { Gloss } from '#libs/contracts/localized-text';

export interface GlossedPart {
  text: string;
  meaning?: string;
}

/** Cuts a text at its glossed words, longest word first where several fit. The parts joined are the text again. */
export function splitByGlosses(text: string, glosses: readonly Gloss[]): GlossedPart[] {
  const known = new Map(
    glosses.filter(({ word }) => word !== '').map(({ word, meaning }) => [word, meaning]),
  );
  if (known.size === 0) return [{ text }];
  const words = [...known.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${words.map(escape).join('|')})`, 'gu');
  return text
    .split(pattern)
    .filter((part) => part !== '')
    .map((part) => (known.has(part) ? { text: part, meaning: known.get(part) } : { text: part }));
}

const escape = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
