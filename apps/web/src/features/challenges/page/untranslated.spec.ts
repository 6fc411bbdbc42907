import type { LocalizedView } from '#libs/contracts/localized-text';
import { untranslated } from './untranslated';

const view = (locale: string, sourceLocale: string): LocalizedView => ({
  text: 'Lager',
  locale,
  sourceLocale,
  provenance: 'human',
  stale: false,
  behind: 0,
});

describe('texts without a translation', () => {
  it('are named by the language of the original', () => {
    expect(untranslated([null, view('zh-Hans', 'de'), view('de', 'de')], ['zh-Hans'])).toBe('de');
  });

  it('are no matter where the reader reads the original, whatever the script or region', () => {
    expect(untranslated([view('zh-Hans', 'zh-Hans'), view('en', 'en')], ['en', 'zh'])).toBeUndefined();
  });

  it('are not those that were translated, even into another language than the first choice', () => {
    expect(untranslated([view('en', 'de')], ['zh-Hans', 'en'])).toBeUndefined();
  });
});
