import { CsvError, parse } from 'csv-parse/sync';
import { fieldNamed, mapFields } from './field-aliases.js';
import type { RawRecord, ReadRecord, UnreadableRecord } from './raw-record.js';
import { decode, encodingOf, isStorable, type Encoding } from './text-encoding.js';

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

interface Row {
  cells: string[];
  original: Buffer;
}

/**
 * A table whose first row names the columns, in UTF-8 (with or without byte order mark) or GB18030.
 *
 * It is cut into rows as bytes and each cell is decoded afterwards: commas, quotes and line ends are never the second
 * half of a character in either encoding, and so a row's original is exactly its bytes.
 */
export function readCsv(source: string, file: Buffer): ReadRecord[] {
  const encoding = encodingOf(file);
  const table = file.subarray(0, 3).equals(BOM) ? file.subarray(3) : file;
  const rows = cutRows(table);
  if (rows === undefined) return [{ source, index: 0, original: file, refusal: 'quote_not_closed' }];

  const [head, ...body] = rows;
  if (!head) return [];
  const headings = head.cells.map((cell) => decodeCell(cell, encoding) ?? '');
  if (!headings.some(fieldNamed)) return [{ source, index: 0, original: file, refusal: 'no_header' }];
  return body.map((row, index) =>
    readRow(row, headings, encoding, { source, index, original: row.original }),
  );
}

function readRow(
  { cells }: Row,
  headings: string[],
  encoding: Encoding,
  place: Omit<RawRecord, 'fields'>,
): RawRecord | UnreadableRecord {
  if (cells.length !== headings.length) return { ...place, refusal: 'columns_differ' };
  const texts = cells.map((cell) => decodeCell(cell, encoding));
  if (texts.includes(undefined)) return { ...place, refusal: 'bad_encoding' };
  if (!texts.every((text) => isStorable(text ?? ''))) return { ...place, refusal: 'bad_characters' };
  return {
    ...place,
    fields: mapFields(headings.map((heading, column) => [heading, texts[column]] as const)),
  };
}

const decodeCell = (cell: string, encoding: Encoding) => decode(Buffer.from(cell, 'latin1'), encoding);

/** Undefined where a quote is never closed: nobody can tell then where the rows end. */
function cutRows(table: Buffer): Row[] | undefined {
  try {
    const parsed = parse(table, {
      encoding: 'latin1',
      delimiter: delimiterOf(table),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { bytes: number } }[];
    let start = 0;
    return parsed.map(({ record, info }) => {
      const original = table.subarray(start, info.bytes);
      start = info.bytes;
      return { cells: record, original };
    });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** The one of `, ; tab` that the first line has most of. */
function delimiterOf(table: Buffer): string {
  const firstLine = table.subarray(0, Math.max(table.indexOf(0x0a), 0) || table.length).toString('latin1');
  const count = (mark: string) => firstLine.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
