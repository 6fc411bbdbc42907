import { putMachineVariant, reviseSource, writeLocalized } from '#libs/language/localized-text';
import { bindingTexts, termsHash } from './terms-hash.js';
import { termsFrom } from './terms-presets.js';

const AT = new Date('2026-10-01T08:00:00Z');
const fields = termsFrom({ preset: 'joint' }, null, 'DE');
const text = writeLocalized(
  [
    { locale: 'en', text: 'Be fair.' },
    { locale: 'zh-Hans', text: '公平。' },
  ],
  'anna',
  AT,
);

describe('the hash of terms', () => {
  it('is the known one for a known sheet', () => {
    // printf '%s' '{"fields":{…},"texts":{…}}' | sha256sum, keys sorted by hand
    const plain = { fields: { ...fields, confidentialityMonths: 1 }, texts: { en: 'x' } };
    expect(termsHash(plain.fields, plain.texts)).toBe(
      '33efdb83355097ce64558f0ced4cc445f221ca71188c7af10542dc8d10ed28bf',
    );
  });

  it('does not move when a machine adds a reading aid', () => {
    const made = { locale: 'de', text: 'Seid fair.', engine: 'x', sourceRevision: 1, coverage: 1 };
    expect(bindingTexts(putMachineVariant(text, made, AT))).toEqual(bindingTexts(text));
  });

  it('counts no translation that fell behind', () => {
    expect(bindingTexts(reviseSource(text, { locale: 'en', text: 'Be kind.' }, 'anna', AT))).toEqual({
      en: 'Be kind.',
    });
  });

  it('changes with a field, a word, a language', () => {
    const texts = bindingTexts(text);
    const hashes = [
      termsHash(fields, texts),
      termsHash({ ...fields, scoutShare: 1 }, texts),
      termsHash(fields, { ...texts, en: 'Be fair!' }),
      termsHash(fields, { en: texts.en! }),
    ];
    expect(new Set(hashes).size).toBe(4);
  });
});
