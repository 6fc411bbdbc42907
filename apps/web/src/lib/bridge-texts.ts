import type { BridgeLocale } from '#libs/contracts/locale';
import type { LocalizedInput, LocalizedView } from '#libs/contracts/localized-text';

/** A text while it is typed, in both languages of the bridge. */
export type BridgeTexts = Record<BridgeLocale, string>;

export const NO_TEXTS: BridgeTexts = { en: '', 'zh-Hans': '' };

/** What the contract takes; `first` is the language of the original where both are filled. */
export function inputOf(texts: BridgeTexts, first: BridgeLocale): LocalizedInput {
  const order: BridgeLocale[] = first === 'en' ? ['en', 'zh-Hans'] : ['zh-Hans', 'en'];
  const written = order
    .map((locale) => ({ locale, text: texts[locale].trim() }))
    .filter(({ text }) => text !== '');
  return written.length > 0 ? written : { locale: first, text: '' };
}

export const isWritten = (texts: BridgeTexts): boolean =>
  Object.values(texts).some((text) => text.trim() !== '');

/** What people wrote of a text that was read with all variants. Machine text is left out: it is nobody's own word. */
export function ownTexts(view: LocalizedView | null): BridgeTexts {
  if (!view) return NO_TEXTS;
  const own = (locale: BridgeLocale) => {
    const variant = view.variants?.[locale];
    if (variant) return variant.provenance === 'machine' ? '' : variant.text;
    return view.locale === locale && view.provenance !== 'machine' ? view.text : '';
  };
  return { en: own('en'), 'zh-Hans': own('zh-Hans') };
}
