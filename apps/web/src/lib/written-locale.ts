/** The language a text is most likely written in: Han characters are Chinese, and otherwise people write what they read. */
export function writtenLocale(text: string, readLocales: readonly string[]): string {
  if (/\p{Script=Han}/u.test(text)) return 'zh-Hans';
  return readLocales.find((locale) => !locale.startsWith('zh')) ?? 'en';
}
