import fc from 'fast-check';
import type { LocalizedText } from '#libs/contracts/localized-text';
import {
  missingLocales,
  putHumanVariant,
  putMachineVariant,
  reviseSource,
  writeLocalized,
} from './localized-text.js';

const AT = new Date('2026-03-01T08:00:00Z');
const LATER = new Date('2026-03-02T08:00:00Z');

const english = () => writeLocalized({ locale: 'en', text: 'Ten samples' }, 'wei', AT);
const machine = (text: string, sourceRevision = 1, coverage = 1) => ({
  locale: 'zh-Hans',
  text,
  engine: 'offline',
  sourceRevision,
  coverage,
});

describe('writing', () => {
  it('takes the first entry as the original and the others as human variants of it', () => {
    const text = writeLocalized(
      [
        { locale: 'zh-Hans', text: '打样十件' },
        { locale: 'en', text: 'Ten samples' },
      ],
      'wei',
      AT,
    );
    expect(text).toMatchObject({
      sourceLocale: 'zh-Hans',
      revision: 1,
      variants: {
        'zh-Hans': { text: '打样十件', provenance: 'human', sourceRevision: 1, by: 'wei' },
        en: { text: 'Ten samples', provenance: 'human', sourceRevision: 1 },
      },
    });
  });

  it('raises the revision when the original changes and leaves the others behind', () => {
    const before = putMachineVariant(english(), machine('十个样品'), AT);
    const after = reviseSource(before, { locale: 'en', text: 'Twelve samples' }, 'anna', LATER);
    expect(after.revision).toBe(2);
    expect(after.variants.en).toMatchObject({ text: 'Twelve samples', sourceRevision: 2, by: 'anna' });
    expect(after.variants['zh-Hans']).toMatchObject({ text: '十个样品', sourceRevision: 1 });
  });

  it('counts a variant written together with a new original for the new revision, in whatever order they come', () => {
    const after = reviseSource(
      english(),
      [
        { locale: 'zh-Hans', text: '十二个样品' },
        { locale: 'en', text: 'Twelve samples' },
      ],
      'anna',
      LATER,
    );
    expect(after.revision).toBe(2);
    expect(after.variants['zh-Hans']).toMatchObject({ provenance: 'human', sourceRevision: 2 });
  });

  it('does not take a sent-back machine text for a human one', () => {
    const before = putMachineVariant(english(), machine('十个样品'), AT);
    expect(reviseSource(before, { locale: 'zh-Hans', text: '十个样品' }, 'anna', LATER)).toBe(before);
  });

  it('lets a person confirm a machine variant as it stands', () => {
    const before = putMachineVariant(english(), machine('十个样品'), AT);
    const after = putHumanVariant(before, 'zh-Hans', '十个样品', 'anna', LATER);
    expect(after.variants['zh-Hans']).toMatchObject({ provenance: 'human', by: 'anna' });
    expect(putHumanVariant(after, 'zh-Hans', '十个样品', 'eva', LATER)).toBe(after);
  });
});

describe('a machine variant', () => {
  it('is dropped when the source moved on meanwhile', () => {
    const moved = reviseSource(english(), { locale: 'en', text: 'Twelve samples' }, 'anna', LATER);
    expect(putMachineVariant(moved, machine('十个样品', 1), LATER)).toBe(moved);
  });

  it('never takes the place of the original', () => {
    const text = english();
    expect(putMachineVariant(text, { ...machine('x'), locale: 'en' }, LATER)).toBe(text);
  });
});

describe('missing languages', () => {
  const full = putMachineVariant(english(), machine('十个样品'), AT);
  const stale = (text: LocalizedText) => reviseSource(text, { locale: 'en', text: 'Twelve' }, 'anna', LATER);

  it.each([
    ['no variant', english(), ['zh-Hans']],
    ['a fresh machine variant', full, []],
    ['a stale machine variant', stale(full), ['zh-Hans']],
    [
      'a machine variant of little coverage',
      putMachineVariant(english(), machine('?', 1, 0.3), AT),
      ['zh-Hans'],
    ],
    ['a stale human variant', stale(putHumanVariant(english(), 'zh-Hans', '十个', 'anna', AT)), []],
  ])('with %s', (_, text, expected) => {
    expect(missingLocales(text, ['zh-CN', 'zh', 'en-GB', 'no such tag!'])).toEqual(expected);
  });
});

const locales = fc.constantFrom('en', 'zh-Hans', 'zh-Hant', 'de');
const entry = fc.record({ locale: locales, text: fc.string({ minLength: 1, maxLength: 3 }) });
const step = fc.oneof(
  entry.map((input) => (text: LocalizedText) => reviseSource(text, input, 'p', LATER)),
  entry.map((input) => (text: LocalizedText) => putHumanVariant(text, input.locale, input.text, 'p', LATER)),
  fc.tuple(entry, fc.integer({ min: 1, max: 4 })).map(
    ([input, sourceRevision]) =>
      (text: LocalizedText) =>
        putMachineVariant(text, { ...input, engine: 'm', sourceRevision }, LATER),
  ),
);

describe('over any history of writes', () => {
  it('keeps an original of the current revision, and no variant ahead of it', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), fc.array(step), (input, steps) => {
        const end = steps.reduce((text, change) => change(text), writeLocalized(input, 'p', AT));
        expect(end.variants[end.sourceLocale]).toMatchObject({
          sourceRevision: end.revision,
          provenance: 'human',
        });
        for (const { sourceRevision } of Object.values(end.variants))
          expect(sourceRevision).toBeLessThanOrEqual(end.revision);
      }),
    );
  });

  it('never lets a machine overwrite a person', () => {
    fc.assert(
      fc.property(entry, fc.array(step), entry, (input, steps, made) => {
        const text = steps.reduce((running, change) => change(running), writeLocalized(input, 'p', AT));
        const after = putMachineVariant(text, { ...made, engine: 'm', sourceRevision: text.revision }, LATER);
        const humanBefore = Object.entries(text.variants).filter(
          ([, variant]) => variant.provenance === 'human',
        );
        for (const [locale, variant] of humanBefore) expect(after.variants[locale]).toBe(variant);
      }),
    );
  });
});
