import { normaliseLocale } from '#libs/contracts/locale';
import type { RecordFields } from './raw-record.js';

/** Small words that stand in every paragraph of one language and in none of the others. */
const SMALL_WORDS: Record<string, RegExp> = {
  en: /\b(the|and|of|with|your|for)\b/gi,
  de: /\b(der|und|die|mit|eine|für|wird)\b/gi,
  fr: /\b(les|des|et|une|dans|pour|est)\b/gi,
  it: /\b(della|che|una|per|gli|con|sono)\b/gi,
};
const HAN = /\p{Script=Han}/gu;

/** The language a record says it is written in, else the one its texts look like; English where nothing shows. */
export function recordLocale({ locale, title, need, context }: RecordFields): string {
  const stated = locale && normaliseLocale(locale);
  if (stated) return stated;
  const text = [title, need, context].filter(Boolean).join('\n');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(HAN) > text.length / 10) return 'zh-Hans';
  return Object.entries(SMALL_WORDS).reduce(
    (best, [tag, words]) => (count(words) > best.count ? { tag, count: count(words) } : best),
    { tag: 'en', count: 0 },
  ).tag;
}
