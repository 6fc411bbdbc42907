import fc from 'fast-check';
import { termsFields } from '#libs/contracts/terms';
import { presetOf, TERMS_PRESETS, termsFrom, type TermsPreset } from './terms-presets.js';
import { termsText } from './terms-text.js';

const PRESETS = Object.keys(TERMS_PRESETS) as TermsPreset[];
const anyFields = fc.record({
  backgroundIp: fc.constantFrom(...termsFields.shape.backgroundIp.options),
  foregroundIp: fc.constantFrom(...termsFields.shape.foregroundIp.options),
  licenceBack: fc.constantFrom(...termsFields.shape.licenceBack.options),
  publication: fc.constantFrom(...termsFields.shape.publication.options),
  confidentialityMonths: fc.integer({ min: 0, max: 120 }),
  governingLaw: fc.constantFrom('', 'DE', 'CN', 'England and Wales'),
  disputeForum: fc.constantFrom(...termsFields.shape.disputeForum.options),
  prevailingLocale: fc.constantFrom('en', 'zh-Hans'),
  scoutShare: fc.integer({ min: 0, max: 30 }),
});

describe('termsText', () => {
  it('has ten numbered clauses in both languages and leaves no gap unfilled', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        for (const locale of ['en', 'zh-Hans'] as const) {
          const text = termsText(fields, locale);
          expect(text.match(/^\d+\. .+$/gm)).toHaveLength(10);
          expect(text).not.toMatch(/[{}]|undefined/);
        }
        expect(termsText(fields, 'zh-Hans')).toMatch(/\p{Script=Han}/u);
        expect(termsText(fields, 'en')).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  });

  it('changes whenever a field changes what it says', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (one, other) => {
        for (const locale of ['en', 'zh-Hans'] as const) {
          const same = JSON.stringify(one) === JSON.stringify(other);
          expect(termsText(one, locale) === termsText(other, locale)).toBe(same);
        }
      }),
    );
  });

  it('names law and language in the language of the text', () => {
    const fields = { ...TERMS_PRESETS.joint, governingLaw: 'DE', prevailingLocale: 'zh-Hans' };
    expect(termsText(fields, 'en')).toContain('the law of Germany,');
    expect(termsText(fields, 'en')).toContain('the Chinese text prevails');
    expect(termsText(fields, 'zh-Hans')).toContain('适用德国法律');
    expect(termsText(fields, 'zh-Hans')).toContain('以中文文本为准');
  });
});

describe('termsFrom', () => {
  it.each(PRESETS)('%s makes a whole sheet under the law of the sponsor, and is recognised', (preset) => {
    const fields = termsFrom({ preset }, null, 'DE');
    expect(termsFields.parse(fields)).toEqual(fields);
    expect(fields.governingLaw).toBe('DE');
    expect(presetOf(fields)).toBe(preset);
  });

  it('keeps what stands where nothing is said', () => {
    const before = termsFrom({ preset: 'joint', fields: { governingLaw: 'CN' } }, null, 'DE');
    expect(termsFrom({ fields: { scoutShare: 10 } }, before, 'DE')).toEqual({ ...before, scoutShare: 10 });
    expect(termsFrom({ preset: 'open_source' }, before, 'DE').governingLaw).toBe('CN');
  });

  it('is no preset any more once adjusted', () => {
    expect(presetOf(termsFrom({ preset: 'joint', fields: { scoutShare: 5 } }, null, 'DE'))).toBeNull();
  });
});
