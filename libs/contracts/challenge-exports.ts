import { z } from 'zod';
import { operation } from './operation.js';
import { id } from './primitives.js';

export const exportFormat = z.enum(['xlsx', 'csv', 'json']);
export type ExportFormat = z.infer<typeof exportFormat>;

export const EXPORT_TYPES: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The most questions, and the most submissions, one export holds. */
export const CHALLENGE_EXPORTED_AT_MOST = 10_000;

export const exportChallenge = operation({
  id: 'challenges.export',
  method: 'GET',
  path: '/challenges/:id/export',
  access: 'challenge.manage',
  summary: `All a manager knows of a challenge, as a file to keep: brief, terms, changes, questions, criteria; after the deadline also what was handed in, with its scores. At most ${CHALLENGE_EXPORTED_AT_MOST} of each.`,
  params: z.strictObject({ id }),
  query: z.strictObject({ format: exportFormat.default('json') }),
  answer: z.any().meta({ contentType: 'application/octet-stream' }),
});

export const challengeExportOperations = [exportChallenge];
