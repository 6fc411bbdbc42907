import { z } from 'zod';
import { operation } from './operation.js';
import { id, instant, page, pageQuery } from './primitives.js';

/** Which entries; all that is given must hold. */
const filters = {
  /** Who did it. */
  actor: id.optional(),
  /** To what. */
  subject: id.optional(),
  /** The name of the fact, or its first word: `challenge` finds `challenge.moved`. */
  action: z
    .string()
    .regex(/^[a-z]+(\.[A-Za-z]+)?$/)
    .max(80)
    .optional(),
  from: instant.optional(),
  /** Up to, and not at, this moment. */
  to: instant.optional(),
};

export const auditEntryView = z
  .object({
    id,
    at: instant,
    /** null: nobody signed in, or the platform itself. */
    actorId: id.nullable(),
    action: z.string(),
    subject: z.object({ type: z.string(), id }),
    /** What the fact carried: ids and states. */
    details: z.record(z.string(), z.unknown()),
    /** Covers this entry and the one before; null until it is chained, about a minute later. */
    hash: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntryView = z.infer<typeof auditEntryView>;

export const listAudit = operation({
  id: 'audit.list',
  method: 'GET',
  path: '/audit',
  access: 'authenticated',
  summary:
    'Who did what to which object, newest first: all for platform administrators and compliance, of their organisation for its owners and administrators, their own acts for everybody.',
  query: z.strictObject({ ...pageQuery, ...filters }),
  answer: page(auditEntryView),
});

/** The most entries one export holds; narrow it by time for more. */
export const EXPORTED_AT_MOST = 10_000;

export const exportAudit = operation({
  id: 'audit.export',
  method: 'GET',
  path: '/audit.csv',
  access: 'authenticated',
  summary: `The same entries as CSV, at most ${EXPORTED_AT_MOST}, newest first.`,
  query: z.strictObject(filters),
  answer: z.string().meta({ contentType: 'text/csv' }),
});

export const auditOperations = [listAudit, exportAudit];
