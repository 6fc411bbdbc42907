import { GBT_DIVISIONS, NACE_DIVISIONS } from './sector-data.js';

/** A branch of business: one NACE Rev. 2 division and the division of GB/T 4754-2017 nearest to it. */
export interface Sector {
  /** Two digits of NACE; this is what is stored. */
  code: string;
  en: string;
  zh: string;
  gbt: { code: string; label: string };
}

const rows = (table: string, separator: RegExp) =>
  table
    .split(separator)
    .map((row) => row.trim().split('|'))
    .filter((cells) => cells.length > 1);

const GBT_LABELS = new Map(rows(GBT_DIVISIONS, /[;\n]/).map(([code, label]) => [code!, label!]));

export const SECTORS: readonly Sector[] = rows(NACE_DIVISIONS, /\n/).map(([code, en, zh, gbt]) => ({
  code: code!,
  en: en!,
  zh: zh!,
  gbt: { code: gbt!, label: GBT_LABELS.get(gbt!)! },
}));

const BY_CODE = new Map(SECTORS.map((sector) => [sector.code, sector]));

/** The sector of a NACE division such as `28`; undefined where NACE has none. */
export const sectorByCode = (code: string): Sector | undefined => BY_CODE.get(code);

export const isSector = (code: string): boolean => BY_CODE.has(code);

/** Both classifications as they are shown side by side: `28 Manufacture of …` and `34 通用设备制造业`. */
export function sectorView(code: string): { code: string; nace: string; gbt: string | null } {
  const sector = sectorByCode(code);
  if (!sector) return { code, nace: code, gbt: null };
  return { code, nace: `${code} ${sector.en}`, gbt: `${sector.gbt.code} ${sector.gbt.label}` };
}
