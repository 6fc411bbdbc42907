import type { LocalizedInput, LocalizedText, LocalizedView } from '#libs/contracts/localized-text';
import type { Actor } from '#libs/core/auth/actor';
import { reviseSource, writeLocalized } from './localized-text.js';
import { readLocalized } from './read-localized.js';

/** In which languages an answer is read, and whether it shows every variant. */
export interface Reading {
  locales: readonly string[];
  allVariants: boolean;
}

/** `?lang=` first, then what the reader said they read (for visitors: Accept-Language). */
export function readingOf(
  actor: Pick<Actor, 'readLocales'>,
  query: { lang?: string; variants?: 'all' } = {},
): Reading {
  const locales = query.lang === undefined ? actor.readLocales : [query.lang, ...actor.readLocales];
  return { locales, allVariants: query.variants === 'all' };
}

/** A stored text as this reader gets it. */
export const textFor = (reading: Reading, text: LocalizedText): LocalizedView =>
  readLocalized(text, reading.locales, { allVariants: reading.allVariants });

/** The same for a text that may not be written yet. */
export const optionalTextFor = (reading: Reading, text: LocalizedText | null): LocalizedView | null =>
  text && textFor(reading, text);

/**
 * A text that may be missing, after a change that may not mention it: unmentioned it stays, empty words remove it.
 */
export function optionalText(
  existing: LocalizedText | null,
  input: LocalizedInput | undefined,
  by: string,
  at: Date,
): LocalizedText | null {
  if (input === undefined) return existing;
  if ([input].flat().every(({ text }) => text === '')) return null;
  return existing ? reviseSource(existing, input, by, at) : writeLocalized(input, by, at);
}
