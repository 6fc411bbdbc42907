import { isBilingual, worksIn } from './working-languages.js';

describe('being bilingual', () => {
  it.each([
    ['en C1, zh-Hans B2', true],
    ['en native, zh-Hant C2', true],
    ['en B2, zh-Hans B1', false],
    ['en B1, zh-Hans native', false],
    ['de native, zh-Hans C1', false],
    ['zh-Hans native', false],
    ['', false],
  ])('%s: %s', (skills, expected) => {
    const list = skills
      .split(', ')
      .filter(Boolean)
      .map((skill) => skill.split(' '));
    expect(isBilingual(list.map(([tag, level]) => ({ tag, level }) as never))).toBe(expected);
  });
});

describe('working in a language', () => {
  it('asks neither for script nor for region', () => {
    expect(worksIn([{ tag: 'zh-Hant', level: 'C1' }], 'zh-Hans')).toBe(true);
    expect(worksIn([{ tag: 'de-AT', level: 'native' }], 'de')).toBe(true);
    expect(worksIn([{ tag: 'de', level: 'B1' }], 'de')).toBe(false);
    expect(worksIn([], 'de')).toBe(false);
  });
});
