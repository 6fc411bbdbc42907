import type { AuditEntryView } from '#libs/contracts/audit';

const HEADER = ['at', 'actor', 'action', 'subject type', 'subject', 'details', 'hash'];
/** A spreadsheet takes a cell that begins so for a formula. */
const RUNS = /^[=+\-@\t\r]/;

/** Entries as CSV (RFC 4180) with the mark by which spreadsheets know UTF-8. */
export function auditCsv(entries: readonly AuditEntryView[]): string {
  const rows = entries.map(({ at, actorId, action, subject, details, hash }) => [
    ...[at, actorId ?? '', action, subject.type, subject.id, JSON.stringify(details), hash ?? ''],
  ]);
  return `\uFEFF${[HEADER, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** One cell that is read as text, whatever it holds. */
export function cell(value: string): string {
  const text = RUNS.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
