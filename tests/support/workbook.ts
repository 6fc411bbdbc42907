import { XMLParser } from 'fast-xml-parser';
import { unzipped } from './unzipped.js';

interface CellXml {
  '@_r': string;
  '@_t'?: string;
  v?: string;
}
interface SheetXml {
  worksheet: { sheetData: { row: { c?: CellXml[] }[] } };
}
interface StringsXml {
  sst: { si: { t: string | { '#text': string } }[] };
}
interface BookXml {
  workbook: { sheets: { sheet: { '@_name': string }[] } };
}

const xml = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['row', 'c', 'si', 'sheet'].includes(name),
});
const columnOf = (address: string): number =>
  [...address.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export interface Workbook {
  /** Every part as it lies in the file. */
  parts: Map<string, string>;
  /** The rows of each sheet by its name. */
  sheets: Map<string, (string | number | undefined)[][]>;
}

/** A workbook (Office Open XML) as a spreadsheet reads it. */
export async function readWorkbook(file: Buffer): Promise<Workbook> {
  const parts = await unzipped(file);
  const part = <T>(name: string) => xml.parse(parts.get(name) ?? '') as T;
  const strings = part<StringsXml>('xl/sharedStrings.xml').sst.si.map(({ t }) =>
    typeof t === 'string' ? t : t['#text'],
  );
  const valueOf = ({ '@_t': type, v = '' }: CellXml) => (type === 's' ? strings[Number(v)] : Number(v));
  const names = part<BookXml>('xl/workbook.xml').workbook.sheets.sheet.map((sheet) => sheet['@_name']);
  const sheets = names.map((name, n): [string, (string | number | undefined)[][]] => [
    name,
    part<SheetXml>(`xl/worksheets/sheet${n + 1}.xml`).worksheet.sheetData.row.map(({ c = [] }) => {
      const row: (string | number | undefined)[] = [];
      for (const cell of c) row[columnOf(cell['@_r'])] = valueOf(cell);
      return Array.from(row);
    }),
  ]);
  return { parts, sheets: new Map(sheets) };
}

/** Whether anything in a workbook would be computed. */
export const hasFormula = ({ parts }: Workbook): boolean =>
  [...parts].some(([name, content]) => name.startsWith('xl/worksheets/') && /<f[\s/>]/.test(content));
