import { buildTermbase, HOUSE_TERMS, parseTerms, TERMBASE } from './termbase.js';

describe('the house terms', () => {
  it('are many, each complete and each Chinese word once', () => {
    expect(HOUSE_TERMS.length).toBeGreaterThanOrEqual(350);
    expect(new Set(HOUSE_TERMS.map(({ zh }) => zh)).size).toBe(HOUSE_TERMS.length);
    for (const { zh, en } of HOUSE_TERMS) {
      expect(zh).toMatch(/^(?:3D)?\p{Script=Han}+$/u);
      expect(en).toMatch(/^[A-Za-z0-9][\w &()-]*$/);
    }
  });

  it.each([
    ['打样', 'sample run'],
    ['开模', 'tooling'],
    ['贴片', 'SMT assembly'],
    ['起订量', 'minimum order quantity'],
    ['揭榜方', 'solver'],
    ['前景知识产权', 'foreground IP'],
  ])('%s is %s, both ways', (zh, en) => {
    expect(TERMBASE.byZh.get(zh)?.en).toBe(en);
    expect(TERMBASE.byEn.get(en.toLowerCase())?.zh).toBe(zh);
  });

  it('leads every English form back to the one we write', () => {
    for (const term of HOUSE_TERMS)
      for (const form of [term.en, ...term.alsoEn])
        expect(TERMBASE.byEn.get(form.toLowerCase())?.en).toBe(term.en);
  });
});

describe('a termbase', () => {
  it('lets the terms that come first win', () => {
    const project = parseTerms('打样 = pre-series run');
    expect(buildTermbase([...project, ...HOUSE_TERMS]).byZh.get('打样')?.en).toBe('pre-series run');
  });
});
