/** A language as the interface calls it: `Chinese (Simplified)` is said `Chinese`, `中文`. */
export function languageName(tag: string, locale: string): string {
  const shown = tag.startsWith('zh-Hans') ? 'zh' : tag;
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(shown) ?? tag;
}
