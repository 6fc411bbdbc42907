import { normaliseLocale } from '#libs/contracts/locale';
import type { Gloss, LocalizedInput, LocalizedText, TextVariant } from '#libs/contracts/localized-text';
import { ENOUGH_COVERAGE } from '#libs/contracts/localized-text';

/** What a machine hands back for one text in one language. */
export interface MachineVariant {
  locale: string;
  text: string;
  engine: string;
  /** The revision of the source that was translated. */
  sourceRevision: number;
  /** Share of the source's words the machine knew, 0–1; absent for engines that do not say. */
  coverage?: number;
  glosses?: Gloss[];
}

const entriesOf = (input: LocalizedInput) => (Array.isArray(input) ? input : [input]);

const human = (text: string, sourceRevision: number, by: string, at: Date): TextVariant => ({
  text,
  provenance: 'human',
  sourceRevision,
  by,
  at: at.toISOString(),
});

const withVariant = (text: LocalizedText, locale: string, variant: TextVariant): LocalizedText => ({
  ...text,
  variants: { ...text.variants, [locale]: variant },
});

/** A new text: the first entry is the original, further ones are human variants of it. */
export function writeLocalized(input: LocalizedInput, by: string, at: Date): LocalizedText {
  const [original, ...others] = entriesOf(input);
  const start: LocalizedText = {
    sourceLocale: original!.locale,
    revision: 1,
    variants: { [original!.locale]: human(original!.text, 1, by, at) },
  };
  return others.reduce((text, { locale, text: words }) => reviseOne(text, locale, words, by, at), start);
}

/**
 * Applies what a person wrote. A changed original raises the revision, so every variant not written with it falls
 * behind; other languages become human variants. What did not change is not a write: without any the same object returns.
 */
export function reviseSource(
  existing: LocalizedText,
  input: LocalizedInput,
  by: string,
  at: Date,
): LocalizedText {
  // The original first, so that variants written with it count for the new revision.
  const originalFirst = entriesOf(input).toSorted(
    (a, b) => Number(b.locale === existing.sourceLocale) - Number(a.locale === existing.sourceLocale),
  );
  return originalFirst.reduce(
    (text, { locale, text: words }) => reviseOne(text, locale, words, by, at),
    existing,
  );
}

function reviseOne(text: LocalizedText, locale: string, words: string, by: string, at: Date): LocalizedText {
  if (text.variants[locale]?.text === words) return text;
  if (locale !== text.sourceLocale) return putHumanVariant(text, locale, words, by, at);
  const revision = text.revision + 1;
  return withVariant({ ...text, revision }, locale, human(words, revision, by, at));
}

/** A person's variant of the current revision; writing the original's language edits the original. */
export function putHumanVariant(
  existing: LocalizedText,
  locale: string,
  words: string,
  by: string,
  at: Date,
): LocalizedText {
  if (locale === existing.sourceLocale) return reviseOne(existing, locale, words, by, at);
  const before = existing.variants[locale];
  const saysTheSame = before?.text === words && before.sourceRevision === existing.revision;
  if (saysTheSame && before.provenance === 'human') return existing;
  return withVariant(existing, locale, human(words, existing.revision, by, at));
}

/** A machine's variant; kept only for the current revision, and never over what a person wrote or edited. */
export function putMachineVariant(existing: LocalizedText, made: MachineVariant, at: Date): LocalizedText {
  const { locale, ...variant } = made;
  const before = existing.variants[locale];
  if (locale === existing.sourceLocale || variant.sourceRevision !== existing.revision) return existing;
  if (before && before.provenance !== 'machine') return existing;
  return withVariant(existing, locale, { ...variant, provenance: 'machine', at: at.toISOString() });
}

/** A machine that knew too few of the words made a reading aid, not a translation. */
export const isTranslation = (variant: TextVariant): boolean =>
  variant.provenance !== 'machine' || (variant.coverage ?? 1) >= ENOUGH_COVERAGE;

/**
 * The wanted languages a translator should fill: no variant, a stale machine variant, or one of too little coverage.
 * A stale human variant is not missing; only a person may renew it.
 */
export function missingLocales(text: LocalizedText, wanted: readonly string[]): string[] {
  return normalised(wanted).filter((locale) => {
    if (locale === text.sourceLocale) return false;
    const variant = text.variants[locale];
    if (!variant) return true;
    if (variant.provenance !== 'machine') return false;
    return variant.sourceRevision < text.revision || !isTranslation(variant);
  });
}

/** Content languages in their stored form, each once, what is no language left out. */
export function normalised(locales: readonly string[]): string[] {
  return [...new Set(locales.map(normaliseLocale).filter((locale) => locale !== undefined))];
}
