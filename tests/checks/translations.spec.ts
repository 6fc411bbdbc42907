import { translationFaults } from '../support/translations.js';

describe('the texts of the interface', () => {
  it('exist in both languages, take the same values, and are there wherever one is asked for', () => {
    expect(translationFaults('apps/web/src')).toEqual([]);
  });

  it('would be found wanting where something is planted', () => {
    expect(translationFaults('tests/planted/translations/src').sort()).toEqual([
      'features/ferry/ferry-page.tsx: ferry has no text for ^nowhere\\..+$',
      'features/ferry/ferry-page.tsx: ferry has no text for ^unknown$',
      'ferry: forgotten is missing in Chinese',
      'ferry: hours takes count in English and number in Chinese',
      'ferry: shores speaks of other shores than Europe and China',
      'ferry: title is not translated',
    ]);
  });
});
