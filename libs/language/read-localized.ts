import type { LocalizedText, LocalizedView, TextVariant } from '#libs/contracts/localized-text';
import { isTranslation, normalised } from './localized-text.js';

const SIBLING_SCRIPT: Record<string, string> = { 'zh-Hans': 'zh-Hant', 'zh-Hant': 'zh-Hans' };

const lag = (text: LocalizedText, variant: TextVariant) => {
  const behind = Math.max(0, text.revision - variant.sourceRevision);
  return { stale: behind > 0, behind };
};

/**
 * The text for one reader: the first language of their list that has a translation, then the other Chinese script,
 * then the original. Where the original takes the place of a language the machine knew too little of, the words it
 * knew come along as glosses.
 */
export function readLocalized(
  text: LocalizedText,
  readLocales: readonly string[],
  options: { allVariants?: boolean } = {},
): LocalizedView {
  const wanted = normalised(readLocales);
  const siblings = wanted.map((locale) => SIBLING_SCRIPT[locale]).filter((locale) => locale !== undefined);
  const locale =
    [...wanted, ...siblings].find((candidate) => isReadable(text, candidate)) ?? text.sourceLocale;
  const chosen = text.variants[locale];
  if (!chosen) throw new Error(`A localised text without its original (${text.sourceLocale})`);
  const glosses = locale === text.sourceLocale ? glossesFor(text, wanted) : undefined;
  return {
    text: chosen.text,
    locale,
    sourceLocale: text.sourceLocale,
    provenance: chosen.provenance,
    ...lag(text, chosen),
    ...(glosses && { glosses }),
    ...(options.allVariants && { variants: allVariants(text) }),
  };
}

function isReadable(text: LocalizedText, locale: string): boolean {
  const variant = text.variants[locale];
  return variant !== undefined && isTranslation(variant);
}

/** Glosses in the reader's best language before the original's own; of the current revision, or they explain other words. */
function glossesFor(text: LocalizedText, wanted: readonly string[]) {
  for (const locale of wanted) {
    if (locale === text.sourceLocale) return undefined;
    const variant = text.variants[locale];
    if (variant?.glosses?.length && variant.sourceRevision === text.revision) return variant.glosses;
  }
  return undefined;
}

function allVariants(text: LocalizedText): NonNullable<LocalizedView['variants']> {
  return Object.fromEntries(
    Object.entries(text.variants)
      .filter(([, variant]) => isTranslation(variant))
      .map(([locale, variant]) => [
        locale,
        { text: variant.text, provenance: variant.provenance, ...lag(text, variant) },
      ]),
  );
}
