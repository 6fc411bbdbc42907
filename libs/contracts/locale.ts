import { z } from 'zod';

const MAX_TAG = 35;

/**
 * BCP-47 normalised to the shortest tag that still says script where it matters:
 * `zh`, `zh-CN`, `zh-Hans-CN` → `zh-Hans`; `zh-TW`, `zh-HK` → `zh-Hant`; `en-GB` → `en`; `de-AT` → `de`.
 * Returns undefined for what is no language tag.
 */
export function normaliseLocale(tag: string): string | undefined {
  if (tag.length > MAX_TAG) return undefined;
  if (known.has(tag)) return known.get(tag);
  const normal = shortest(tag);
  if (known.size < MAX_KNOWN) known.set(tag, normal);
  return normal;
}

/** Asked for every text of every row, and slow to find out; bounded, because anybody may send any tag. */
const known = new Map<string, string | undefined>();
const MAX_KNOWN = 500;

function shortest(tag: string): string | undefined {
  try {
    const locale = new Intl.Locale(tag.replace('_', '-')).maximize();
    return locale.language === 'zh' ? `zh-${locale.script ?? 'Hans'}` : locale.language;
  } catch {
    return undefined;
  }
}

/** A content language in a request or an answer, always stored normalised. */
export const locale = z
  .string()
  .max(MAX_TAG)
  .transform((tag, context) => {
    const normal = normaliseLocale(tag);
    if (normal) return normal;
    context.addIssue({ code: 'custom', message: 'must be a BCP-47 language tag' });
    return z.NEVER;
  })
  .meta({ id: 'Locale', example: 'zh-Hans' });

/** The languages of the interface. Content may be in any. */
export const uiLocale = z.enum(['en', 'zh-Hans']).meta({ id: 'UiLocale' });
export type UiLocale = z.infer<typeof uiLocale>;

/** The two languages in which every public text is offered. */
export const BRIDGE_LOCALES = ['en', 'zh-Hans'] as const;
export type BridgeLocale = (typeof BRIDGE_LOCALES)[number];

/** The interface language nearest to any list of content languages; English where none fits. */
export function nearestUiLocale(wanted: readonly string[]): UiLocale {
  for (const tag of wanted) {
    const normal = normaliseLocale(tag);
    if (normal === 'en') return 'en';
    if (normal?.startsWith('zh')) return 'zh-Hans';
  }
  return 'en';
}
