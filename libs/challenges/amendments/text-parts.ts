import { diffWords } from 'diff';
import type { TextPart } from '#libs/contracts/amendments';
import type { LocalizedText, TextVariant } from '#libs/contracts/localized-text';
import { isTranslation } from '#libs/language/localized-text';

/** What two texts have in common and what not, word by word; words as the language divides them. */
export function textParts(before: string, after: string, locale: string): TextPart[] {
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/**
 * Holds the two texts against each other in the first of these languages that says the present of both; else in that of the
 * later original. A stale translation would show no difference where there is one.
 */
export function localizedParts(
  before: LocalizedText | null,
  after: LocalizedText | null,
  locales: readonly string[],
): { locale: string; parts: TextPart[] } {
  const original = (after ?? before)?.sourceLocale ?? 'en';
  const isPresent = (text: LocalizedText | null, locale: string): boolean =>
    text === null || presentVariant(text, locale) !== undefined;
  const locale = locales.find((one) => isPresent(before, one) && isPresent(after, one)) ?? original;
  return { locale, parts: textParts(textIn(before, locale), textIn(after, locale), locale) };
}

function presentVariant({ revision, variants }: LocalizedText, locale: string): TextVariant | undefined {
  const variant = variants[locale];
  return variant?.sourceRevision === revision && isTranslation(variant) ? variant : undefined;
}

const textIn = (text: LocalizedText | null, locale: string): string =>
  text ? ((text.variants[locale] ?? text.variants[text.sourceLocale])?.text ?? '') : '';
