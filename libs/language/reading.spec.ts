import { writeLocalized } from './localized-text.js';
import { optionalText, optionalTextFor, readingOf, textFor } from './reading.js';

const AT = new Date('2026-03-01T08:00:00Z');
const both = writeLocalized(
  [
    { locale: 'en', text: 'Ten samples' },
    { locale: 'zh-Hans', text: '打样十件' },
  ],
  'wei',
  AT,
);

describe('a reading', () => {
  const reader = { readLocales: ['en'] };

  it('puts the asked language before what the reader reads', () => {
    expect(readingOf(reader, { lang: 'zh-Hans' }).locales).toEqual(['zh-Hans', 'en']);
    expect(textFor(readingOf(reader, { lang: 'zh-Hans' }), both).text).toBe('打样十件');
    expect(textFor(readingOf(reader), both).text).toBe('Ten samples');
  });

  it('shows every variant only where asked', () => {
    expect(Object.keys(textFor(readingOf(reader, { variants: 'all' }), both).variants ?? {})).toEqual([
      'en',
      'zh-Hans',
    ]);
    expect(textFor(readingOf(reader), both)).not.toHaveProperty('variants');
  });

  it('has nothing to show of a text nobody wrote', () => {
    expect(optionalTextFor(readingOf(reader), null)).toBeNull();
  });
});

describe('a text that may be missing', () => {
  const revised = { locale: 'en', text: 'Twelve samples' };

  it.each([
    ['stays when unmentioned', both, undefined, 'Ten samples'],
    ['is revised', both, revised, 'Twelve samples'],
    ['is written', null, revised, 'Twelve samples'],
    ['goes with empty words', both, [{ locale: 'en', text: '' }], undefined],
    ['stays missing', null, undefined, undefined],
  ])('%s', (_, existing, input, expected) => {
    expect(optionalText(existing, input, 'anna', AT)?.variants.en?.text).toBe(expected);
  });
});
