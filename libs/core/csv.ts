/** A spreadsheet takes a cell that begins so for a formula; so do some with the full-width signs of an East Asian keyboard. */
const SIGNS = '=+\\-@＝＋－＠';
/**
 * Where a cell begins for whoever takes it apart: at its start, and, where the spreadsheet of a country splits at semicolons
 * or tabs and so does not see our quotes, behind each of those and in each new line.
 */
const RUNS = new RegExp(`(^|[;\\t\\r\\n]"*)(?=[${SIGNS}])`, 'g');
const BEGINS_BLANK = /^[\t\r\n]/;

/** Rows as CSV (RFC 4180) with the mark by which spreadsheets know UTF-8; the first row is the header. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** One cell that is read as text, whatever it holds: an apostrophe stands before what would run. */
export function cell(value: string): string {
  const tame = value.replace(RUNS, "$1'");
  const text = BEGINS_BLANK.test(tame) ? `'${tame}` : tame;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
