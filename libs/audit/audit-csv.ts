import type { AuditEntryView } from '#libs/contracts/audit';
import { csvOf } from '#libs/core/csv';

const HEADER = ['at', 'actor', 'action', 'subject type', 'subject', 'details', 'hash'];

/** Entries as CSV, newest first. */
export function auditCsv(entries: readonly AuditEntryView[]): string {
  const rows = entries.map(({ at, actorId, action, subject, details, hash }) => [
    ...[at, actorId ?? '', action, subject.type, subject.id, JSON.stringify(details), hash ?? ''],
  ]);
  return csvOf([HEADER, ...rows]);
}
