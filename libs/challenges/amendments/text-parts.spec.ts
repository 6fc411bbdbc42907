import fc from 'fast-check';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { localizedParts, textParts } from './text-parts.js';

const at = '2026-12-01T00:00:00.000Z';
const text = (revision: number, variants: Record<string, [words: string, of: number]>): LocalizedText => ({
  sourceLocale: 'en',
  revision,
  variants: Object.fromEntries(
    Object.entries(variants).map(([locale, [words, sourceRevision]]) => [
      locale,
      { text: words, provenance: 'human', sourceRevision, at },
    ]),
  ),
});

describe('P0-09: what changed in a text', () => {
  it('gives back both texts, whatever they are', () => {
    const words = fc
      .array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 4 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(words, words, fc.constantFrom('en', 'zh-Hans', 'de'), (before, after, locale) => {
        const parts = textParts(before, after, locale);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('removed').replace(/\s+/g, '')).toBe(after.replace(/\s+/g, ''));
        expect(without('added').replace(/\s+/g, '')).toBe(before.replace(/\s+/g, ''));
      }),
    );
  });

  it('marks the words that changed, in Chinese too', () => {
    const parts = textParts('成果归方案方所有。', '成果归发起方所有。', 'zh-Hans');
    expect(parts.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['same', '成果归'],
      ['removed', expect.stringContaining('方案')],
      ['added', expect.stringContaining('发起')],
      ['same', expect.stringMatching(/所有。$/)],
    ]);
  });

  it('shows a line that says something else whole, as it was and as it is', () => {
    const parts = textParts(
      '1. Secrecy\nNo duty at all.\n',
      '1. Secrecy\nKeep what you learn secret.\n',
      'en',
    );
    expect(parts).toEqual([
      { kind: 'same', text: '1. Secrecy\n' },
      { kind: 'removed', text: 'No duty at all.\n' },
      { kind: 'added', text: 'Keep what you learn secret.\n' },
    ]);
  });

  it('holds translations against each other only where both say the present', () => {
    const before = text(1, { en: ['Two days', 1], 'zh-Hans': ['两天', 1] });
    const stale = text(2, { en: ['Three days', 2], 'zh-Hans': ['两天', 1] });
    const fresh = text(2, { en: ['Three days', 2], 'zh-Hans': ['三天', 2] });
    expect(localizedParts(before, stale, ['zh-Hans', 'en']).locale).toBe('en');
    expect(localizedParts(before, fresh, ['zh-Hans', 'en']).locale).toBe('zh-Hans');
    expect(localizedParts(null, fresh, ['zh-Hans']).parts).toEqual([{ kind: 'added', text: '三天' }]);
  });
});
