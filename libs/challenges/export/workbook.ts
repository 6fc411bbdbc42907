import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { Cell, Table } from './export-tables.js';

/** What a cell of a spreadsheet holds at most, in UTF-16 units; with more it takes the file for broken. */
const MOST_IN_CELL = 32_767;
const WIDTHS = { least: 12, most: 60 };

/**
 * Tables as an Office Open XML workbook, one sheet each, the header standing still. Texts are written as texts, never as
 * formulas. A text too long for a cell goes on in the row below.
 */
export function workbookOf(tables: readonly Table[]): Promise<Buffer> {
  const sheets = tables.map(({ name, rows: [header = [], ...rows] }) => ({
    sheet: name,
    data: [
      header.map((value) => ({ value: String(value), type: String, fontWeight: 'bold' as const })),
      ...rows.flatMap(fitting).map(cellsOf),
    ],
    stickyRowsCount: 1,
    columns: header.map((_, n) => ({ width: widthOf([header, ...rows].map((row) => row[n] ?? null)) })),
  }));
  return writeXlsxFile(sheets).toBuffer();
}

const cellsOf = (row: readonly Cell[]): Row =>
  row.map((value) => {
    if (value === null || value === '') return null;
    if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const };
    return { value, type: String, wrap: true, alignVertical: 'top' as const };
  });

/** The same row, and those below it that what is too long goes on in. */
export function fitting(row: readonly Cell[]): Cell[][] {
  const pieces = row.map((value) => (typeof value === 'string' ? piecesOf(value) : [value]));
  const height = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: height }, (_, n) => pieces.map((column) => column[n] ?? null));
}

function piecesOf(text: string): string[] {
  if (text.length <= MOST_IN_CELL) return [text];
  // a sign of two units is not cut in two
  const end = /[\uD800-\uDBFF]/.test(text.charAt(MOST_IN_CELL - 1)) ? MOST_IN_CELL - 1 : MOST_IN_CELL;
  return [text.slice(0, end), ...piecesOf(text.slice(end))];
}

function widthOf(column: readonly Cell[]): number {
  const longest = Math.max(...column.map((value) => String(value ?? '').length));
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2));
}
