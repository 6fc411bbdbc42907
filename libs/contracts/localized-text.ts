import { z } from 'zod';
import { locale } from './locale.js';
import { id, text, words } from './primitives.js';

export const provenance = z.enum(['human', 'machine', 'edited']);
export type Provenance = z.infer<typeof provenance>;

/** One variant as it is stored: which text, who or what made it, and from which revision of the source. */
export interface TextVariant {
  text: string;
  provenance: Provenance;
  /** The source revision this variant says the same as. */
  sourceRevision: number;
  by?: string;
  engine?: string;
  /** Share of the source's words the machine knew, 0–1. Below `ENOUGH_COVERAGE` the variant counts as missing. */
  coverage?: number;
  /** Words with their meaning, for readers of an original that no variant covers. */
  glosses?: Gloss[];
  at: string;
}

export interface Gloss {
  word: string;
  meaning: string;
}

/** A human text as it is stored (one jsonb column): its original, and the variants by locale, the original included. */
export interface LocalizedText {
  sourceLocale: string;
  revision: number;
  variants: Record<string, TextVariant>;
}

/** A machine variant that knew less than this share of the source is no translation. */
export const ENOUGH_COVERAGE = 0.8;

/** Writing: one text in one language, or several at once, the first being the original; with `min` 0 it may be emptied. */
export const localizedInput = (max: number, min: 0 | 1 = 1) => {
  const one = z.strictObject({ locale, text: min === 0 ? text(max) : words(max) });
  return z.union([one, z.array(one).min(1).max(8)]);
};
export type LocalizedInput = z.infer<ReturnType<typeof localizedInput>>;

const gloss = z.object({ word: z.string(), meaning: z.string() });

/** Reading: the text chosen for the reader, and what it is. */
export const localizedView = z
  .object({
    text: z.string(),
    locale: z.string(),
    sourceLocale: z.string(),
    provenance,
    stale: z.boolean(),
    behind: z.int().min(0),
    /** Present where the reader's language is missing and the original is shown. */
    glosses: z.array(gloss).optional(),
    /** All variants, with `?variants=all`. */
    variants: z
      .record(
        z.string(),
        z.object({ text: z.string(), provenance, stale: z.boolean(), behind: z.int().min(0) }),
      )
      .optional(),
  })
  .meta({ id: 'LocalizedText' });
export type LocalizedView = z.infer<typeof localizedView>;

/** `?lang=zh` and `?variants=all`, understood by every operation that answers localised text. */
export const readingQuery = { lang: locale.optional(), variants: z.literal('all').optional() };

/** What a variant belongs to. */
export const textSubject = z.strictObject({ type: z.string().max(40), id });
export type TextSubject = z.infer<typeof textSubject>;
