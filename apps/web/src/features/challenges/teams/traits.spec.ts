import { keyOf, traitName, traitOf, wantedTraits } from './traits';

const words = (key: string): string => key;

describe('what a team looks for', () => {
  it('is named in the language of the reader', () => {
    expect(traitName({ kind: 'skill', value: 'optics' }, 'zh-Hans', words)).toBe('光学');
    expect(traitName({ kind: 'language', value: 'de' }, 'en', words)).toBe('German');
    expect(traitName({ kind: 'side', value: 'CN' }, 'en', words)).toBe('trait.CN');
    expect(traitName({ kind: 'bridge' }, 'en', words)).toBe('trait.bridge');
  });

  it('is the same after it was a word in a list', () => {
    for (const trait of wantedTraits('en')) expect(traitOf(keyOf(trait))).toEqual(trait);
    expect(new Set(wantedTraits('zh-Hans').map(keyOf)).size).toBe(wantedTraits('en').length);
  });
});
