import fc from 'fast-check';
import { hasFormula, readWorkbook } from '../../../tests/support/workbook.js';
import { fitting, workbookOf } from './workbook.js';

const HEADER = ['what', 'said'];
const written = async (rows: (string | number | null)[][]) =>
  readWorkbook(await workbookOf([{ name: '方案', rows: [HEADER, ...rows] }]));

describe('a workbook', () => {
  it('holds one sheet for each table, numbers as numbers and texts as they are', async () => {
    const book = await workbookOf([
      { name: 'One', rows: [HEADER, ['压机 <b>&amp;</b>', 7.25]] },
      { name: '二', rows: [HEADER, [null, ' two\nlines ']] },
    ]);
    const { sheets } = await readWorkbook(book);
    expect([...sheets]).toEqual([
      ['One', [HEADER, ['压机 <b>&amp;</b>', 7.25]]],
      ['二', [HEADER, [undefined, ' two\nlines ']]],
    ]);
  });

  it('writes what looks like a formula as text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('=', '+', '-', '@', '＝', '\t='),
        fc.string({ unit: 'binary-ascii' }),
        async (sign, rest) => {
          const book = await written([['x', `${sign}${rest}`]]);
          expect(hasFormula(book)).toBe(false);
          const text = book.sheets.get('方案')?.[1]?.[1];
          // what XML has no place for is left out
          expect(text).toBe(
            `${sign}${rest}`.replaceAll(/[\0-\x08\v\f\x0E-\x1F\x7F]/g, '').replaceAll(/\r\n?/g, '\n'),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('goes on in the row below with what is too long for a cell, cutting no sign in two', () => {
    const long = `${'a'.repeat(32_766)}𠮷${'b'.repeat(40_000)}`;
    const rows = fitting(['x', long, 3]);
    expect(rows.map((row) => [row[0], row[2]])).toEqual([
      ['x', 3],
      [null, null],
      [null, null],
    ]);
    const pieces = rows.map((row) => String(row[1]));
    expect(pieces.join('')).toBe(long);
    expect(pieces.filter((piece) => piece.length > 32_767 || /\p{Surrogate}/u.test(piece))).toEqual([]);
  });
});
