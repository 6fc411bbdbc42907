import fc from 'fast-check';
import { putHumanVariant, putMachineVariant, reviseSource, writeLocalized } from './localized-text.js';
import { readLocalized } from './read-localized.js';

const AT = new Date('2026-03-01T08:00:00Z');
const english = writeLocalized({ locale: 'en', text: 'Run a sample first' }, 'wei', AT);
const machine = (locale: string, text: string, coverage: number) => ({
  locale,
  text,
  engine: 'offline',
  sourceRevision: 1,
  coverage,
  glosses: [{ word: 'sample', meaning: '样品' }],
});
const withChinese = putMachineVariant(english, machine('zh-Hans', '先打样', 0.9), AT);

describe('reading a localised text', () => {
  it('takes the first language of the reader that has a variant', () => {
    expect(readLocalized(withChinese, ['de', 'zh-CN', 'en'])).toEqual({
      text: '先打样',
      locale: 'zh-Hans',
      sourceLocale: 'en',
      provenance: 'machine',
      stale: false,
      behind: 0,
    });
  });

  it('says how many revisions a variant is behind', () => {
    const moved = ['a', 'b'].reduce(
      (text, words) => reviseSource(text, { locale: 'en', text: words }, 'wei', AT),
      withChinese,
    );
    expect(readLocalized(moved, ['zh'])).toMatchObject({ text: '先打样', stale: true, behind: 2 });
  });

  it('lets one Chinese script serve readers of the other, after their own languages and before the original', () => {
    expect(readLocalized(withChinese, ['zh-TW'])).toMatchObject({ locale: 'zh-Hans' });
    expect(readLocalized(withChinese, ['zh-TW', 'en'])).toMatchObject({ locale: 'en' });
  });

  it('falls back to the original', () => {
    expect(readLocalized(withChinese, ['pl', 'not a tag'])).toMatchObject({
      locale: 'en',
      provenance: 'human',
    });
    expect(readLocalized(withChinese, [])).toMatchObject({ locale: 'en' });
  });

  it('shows the original with glosses where the machine knew too little', () => {
    const poor = putMachineVariant(english, machine('zh-Hans', 'Run 一 样品 first', 0.4), AT);
    expect(readLocalized(poor, ['zh'])).toEqual({
      text: 'Run a sample first',
      locale: 'en',
      sourceLocale: 'en',
      provenance: 'human',
      stale: false,
      behind: 0,
      glosses: [{ word: 'sample', meaning: '样品' }],
    });
    expect(readLocalized(poor, ['en', 'zh'])).not.toHaveProperty('glosses');
    expect(readLocalized(poor, ['zh'], { allVariants: true }).variants).toEqual({
      en: { text: 'Run a sample first', provenance: 'human', stale: false, behind: 0 },
    });
  });

  it('keeps glosses of an older revision to itself', () => {
    const poor = putMachineVariant(english, machine('zh-Hans', '?', 0.1), AT);
    const moved = reviseSource(poor, { locale: 'en', text: 'Other words' }, 'wei', AT);
    expect(readLocalized(moved, ['zh'])).not.toHaveProperty('glosses');
  });

  it('answers every list of languages with a stored variant', () => {
    const text = putHumanVariant(withChinese, 'de', 'Erst ein Muster', 'anna', AT);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('zh-HK', 'de-AT', 'en-GB', 'fr'))),
        (list) => {
          const view = readLocalized(text, list);
          expect(text.variants[view.locale]?.text).toBe(view.text);
        },
      ),
    );
  });
});
