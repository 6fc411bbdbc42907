import type { LocalizedView } from '#libs/contracts/localized-text';

const languageOf = (tag: string): string | undefined => tag.split('-')[0];

/** The language of the first text that stands in an original its reader does not read; `reads` are language tags. */
export function untranslated(
  views: readonly (LocalizedView | null)[],
  reads: readonly string[],
): string | undefined {
  const read = new Set(reads.map(languageOf));
  return views.find((view) => view && view.locale === view.sourceLocale && !read.has(languageOf(view.locale)))
    ?.locale;
}
