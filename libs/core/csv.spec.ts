import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { cell, csvOf } from './csv.js';

const read = (csv: string): string[][] => parse(csv, { bom: true }) as string[][];
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const RUNS = /^[=+\-@＝＋－＠\t\r\n]/;

describe('CSV', () => {
  it('is one line for each row, with a mark for spreadsheets', () => {
    const rows = [
      ['title', 'said'],
      ['压机, "旧"', 'two\nlines'],
    ];
    expect(csvOf(rows).startsWith('\uFEFFtitle,said\r\n')).toBe(true);
    expect(read(csvOf(rows))).toEqual(rows);
  });

  it.each([...SIGNS, '\t', '\r', '\n'])('puts an apostrophe before a cell that begins with %j', (sign) => {
    expect(read(`${cell(`${sign}1+1`)},end\r\n`)).toEqual([[`'${sign}1+1`, 'end']]);
  });

  it('keeps every sign that does not begin a cell', () => {
    const text = 'a=b+c-d@e; f = 3 – 4';
    expect(cell(text)).toBe(text);
  });

  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...SIGNS, ';', ',', '\t', '\r', '\n', '"', "'", '1'), fc.string()))
    .map((pieces) => pieces.join(''));

  it('has no cell that a spreadsheet would run, and loses nothing but apostrophes it adds', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const [[shown = ''] = []] = read(`${cell(value)},end\r\n`);
        expect(shown).not.toMatch(RUNS);
        expect(shown.replaceAll("'", '')).toBe(value.replaceAll("'", ''));
      }),
    );
  });

  it('has none either where a spreadsheet splits at semicolons or tabs', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(';', '\t'), (value, delimiter) => {
        const line = csvOf([['id', value, 'end']]).slice(1);
        // without our quotes: whoever looks for another separator takes them for text
        const cells = line.split(/[\r\n]/).flatMap((part) => part.split(delimiter));
        expect(cells.filter((one) => /^"*[=+\-@＝＋－＠]/.test(one))).toEqual([]);
      }),
    );
  });
});
