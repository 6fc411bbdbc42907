import fc from 'fast-check';
import type { Dictionary } from './dictionary-index.js';
import { translateOffline } from './offline-translator.js';
import { buildTermbase, parseTerms } from './termbase.js';

const dictionary: Dictionary = {
  zhToEn: new Map([
    ['规模', 'scale'],
    ['具有', 'have; possess'],
    ['优势', 'superiority; advantage'],
    ['铝', 'aluminum'],
    ['星期五', 'Friday'],
  ]),
  enToZh: new Map([
    ['bracket', '支架'],
    ['water', '水'],
    ['water quality', '水质'],
    ['carry', '携带'],
  ]),
};
const toEnglish = (text: string) => translateOffline(text, 'zh', 'en', dictionary);
const toChinese = (text: string) => translateOffline(text, 'en', 'zh', dictionary);

describe('Chinese to English', () => {
  it('writes the terms of the house and says which it met', () => {
    const { text, terms, coverage } = toEnglish('我们下周打样，请确认起订量。');
    expect(text).toBe('we next week sample run, please confirm minimum order quantity.');
    expect(terms).toEqual([
      { source: '打样', target: 'sample run' },
      { source: '起订量', target: 'minimum order quantity' },
    ]);
    expect(coverage).toBe(1);
  });

  it('takes the longest word at each place', () => {
    expect(toEnglish('规模具有优势').text).toBe('scale have superiority');
  });

  it('reads traditional characters', () => {
    expect(translateOffline('電路板', 'zh-Hant', 'en', dictionary).text).toBe('circuit board');
  });

  it('counts what it does not know, and a lone character by half', () => {
    expect(toEnglish('打样魑魅').coverage).toBe(0.5);
    expect(toEnglish('打样铝').coverage).toBeCloseTo(2.5 / 3);
  });

  it('glosses content words with all their short meanings, small words not', () => {
    expect(toEnglish('我们具有优势').glosses).toEqual([
      { word: '具有', meaning: 'have; possess' },
      { word: '优势', meaning: 'superiority; advantage' },
    ]);
  });
});

describe('English to Chinese', () => {
  it('takes the longest phrase, in its dictionary form, and Chinese marks', () => {
    expect(toChinese('Water quality, brackets and minimum order quantities.').text).toBe(
      '水质，支架和起订量。',
    );
  });

  it.each([
    ['carried', '携带'],
    ['carrying', '携带'],
    ['carries', '携带'],
    ['Suppliers', '供应商'],
    ["supplier's", '供应商'],
    ['printed circuit boards', '印刷电路板'],
  ])('finds %s', (english, chinese) => {
    expect(toChinese(english)).toMatchObject({ text: chinese, coverage: 1 });
  });

  it('keeps unknown words and counts them, names and abbreviations not', () => {
    expect(toChinese('a xylotomous bracket')).toMatchObject({ text: 'xylotomous 支架', coverage: 0.5 });
    expect(toChinese('ask Weidong about the PCIE bracket').coverage).toBe(1);
  });

  it('binds by the termbase it is given', () => {
    const termbase = buildTermbase(parseTerms('水头 = water head'));
    expect(translateOffline('the water head', 'en', 'zh', dictionary, termbase).terms).toEqual([
      { source: 'water head', target: '水头' },
    ]);
  });
});

describe('any direction', () => {
  it('lets code, addresses, mentions, part numbers and markdown through', () => {
    const text = '## 打样\n\n**LIS2DW12** `npm ci` https://example.org/x @陈伟 5 V';
    expect(toEnglish(text).text).toBe(
      '## sample run\n\n**LIS2DW12** `npm ci` https://example.org/x @陈伟 5 V',
    );
  });

  it('has no opinion on other pairs', () => {
    expect(translateOffline('Guten Tag', 'de', 'zh', dictionary)).toEqual({
      text: 'Guten Tag',
      coverage: 0,
      glosses: [],
      terms: [],
    });
  });

  it('takes text without content for its own translation', () => {
    expect(toEnglish('👍 42')).toMatchObject({ text: '👍 42', coverage: 1 });
  });

  const anyText = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '打样',
        '规模',
        'water ',
        'bracket',
        '\n',
        '，',
        '. ',
        '`x`',
        'http://a.b',
        '@a',
        '**',
        ' ',
      ),
    ),
  );

  it('answers any text with a coverage between 0 and 1 and every protected part in it', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'zh'), (parts, from) => {
        const source = `${parts.join('')} \`kept = true\` `;
        const result = translateOffline(source, from, from === 'en' ? 'zh' : 'en', dictionary);
        expect(result.coverage).toBeGreaterThanOrEqual(0);
        expect(result.coverage).toBeLessThanOrEqual(1);
        expect(result.text).toContain('kept = true');
      }),
    );
  });
});
