import type { ExportFormat } from '#libs/contracts/challenge-exports';
import type { UiLocale } from '#libs/contracts/locale';
import { csvOf } from '#libs/core/csv';
import type { ChallengeExport } from './challenge-export.js';
import { exportTables, mainTable } from './export-tables.js';
import { EXPORT_WORDS } from './export-words.js';
import { workbookOf } from './workbook.js';

/** The bytes of an export, its tables labelled in the language of the interface. */
export async function exportFile(
  format: ExportFormat,
  exported: ChallengeExport,
  ui: UiLocale,
): Promise<Buffer> {
  const words = EXPORT_WORDS[ui];
  if (format === 'xlsx') return workbookOf(exportTables(exported, words));
  if (format === 'json') return Buffer.from(JSON.stringify(exported, null, 2));
  const { rows } = mainTable(exported, words);
  return Buffer.from(csvOf(rows.map((row) => row.map((value) => String(value ?? '')))));
}

/** Signs that a file system may refuse, and dots that would hide the file. */
const REFUSED = /[<>:"/\\|?*]|^\.+/g;
/** In letters of any script; file systems end at 255 bytes. */
const MOST_OF_TITLE = 60;

/** A name to keep it under: the title, the day, the format. */
export function exportName(format: ExportFormat, { challenge, exportedAt }: ChallengeExport): string {
  const title = [...(challenge.texts.title?.text ?? '').replace(REFUSED, '_')]
    .slice(0, MOST_OF_TITLE)
    .join('');
  return `${title.trim()} ${exportedAt.slice(0, 10)}.${format}`;
}
