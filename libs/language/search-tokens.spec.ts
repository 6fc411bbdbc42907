import fc from 'fast-check';
import { documentTokens, foldForSearch, queryExpression } from './search-tokens.js';

/** What Postgres does with both, for the tokens used here: prefixes, phrases of neighbours, and. */
function finds(query: string, document: string): boolean {
  const tokens = documentTokens(document).split(' ');
  return queryExpression(query)
    .split(' & ')
    .every((term) => {
      const prefix = /^'([^']*)':\*$/.exec(term)?.[1];
      if (prefix !== undefined) return tokens.some((token) => token.startsWith(prefix));
      const phrase = term.split(' <-> ').map((quoted) => quoted.slice(1, -1));
      return tokens.some((_, start) => phrase.every((pair, offset) => tokens[start + offset] === pair));
    });
}

describe('document tokens', () => {
  it('are words, and the pairs and last character of Chinese runs', () => {
    expect(documentTokens('开放创新 PCB电路')).toBe('开放 放创 创新 新 pcb 电路 路');
  });

  it('fold case, width, accents and script', () => {
    expect(documentTokens('ＰＣＢ Größe naïve Łódź 電路')).toBe('pcb grosse naive lodz 电路 路');
    expect(foldForSearch('軟體')).toBe('软体');
  });
});

describe('a query', () => {
  it('asks for Chinese as a phrase, for words by their beginning', () => {
    expect(queryExpression('开放创新 sensor')).toBe("'开放' <-> '放创' <-> '创新' & 'sensor':*");
    expect(queryExpression('开')).toBe("'开':*");
  });

  it('is empty where there is nothing to search', () => {
    expect(queryExpression(" ' & | ! <-> :* \\ \u0000 ")).toBe('');
  });

  it('finds traditional by simplified and the other way, accents or not', () => {
    expect(finds('電路板', '一块电路板')).toBe(true);
    expect(finds('软件', '開源軟件')).toBe(true);
    expect(finds('zurich', 'Fab Lab Zürich')).toBe(true);
    expect(finds('Zürich', 'fab lab zurich')).toBe(true);
  });

  it('has a safe form for any text', () => {
    const safe =
      /^$|^'[\p{L}\p{N}\p{M}\p{Script=Han}ー々]+'(?::\*)?(?: (?:&|<->) '[\p{L}\p{N}\p{M}\p{Script=Han}ー々]+'(?::\*)?)*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => expect(queryExpression(any)).toMatch(safe)),
    );
  });

  const han = fc.string({
    unit: fc.constantFrom(...'开放创新协作平台电路板打样'),
    minLength: 1,
    maxLength: 12,
  });

  it('finds every part of a Chinese text, and nothing that is not in it', () => {
    fc.assert(
      fc.property(han, han, fc.nat(), fc.nat(), (document, other, from, length) => {
        const start = from % document.length;
        const part = document.slice(start, start + 1 + (length % (document.length - start)));
        expect(finds(part, document)).toBe(true);
        expect(finds(other, document)).toBe(document.includes(other));
      }),
    );
  });
});
