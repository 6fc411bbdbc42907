import { writtenLocale } from './written-locale';

it.each([
  ['可以胶接吗？', ['en'], 'zh-Hans'],
  ['Geht auch Kleben?', ['de', 'en'], 'de'],
  ['May it be glued?', ['zh-Hans', 'en'], 'en'],
  ['May it be glued?', ['zh-Hans'], 'en'],
])('%s by a reader of %j is in %s', (text, readLocales, locale) => {
  expect(writtenLocale(text, readLocales)).toBe(locale);
});
