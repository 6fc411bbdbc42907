import { acceptedLocales, askedUiLocale } from './accept-language.js';

it.each([
  [undefined, ['en']],
  ['*', ['en']],
  ['de-AT, zh;q=0.8, en;q=0.9', ['de', 'en', 'zh-Hans']],
])('%j accepts %j', (header, locales) => {
  expect(acceptedLocales(header).map((tag) => tag.replace(/^de.*/, 'de'))).toEqual(locales);
});

it.each([
  ['zh-Hans', 'zh-Hans'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
  ['en-GB', 'en'],
  ['de, en;q=0.5', undefined],
  ['*', undefined],
  [undefined, undefined],
])('%j asks for an interface in %j', (header, locale) => {
  expect(askedUiLocale(header)).toBe(locale);
});
