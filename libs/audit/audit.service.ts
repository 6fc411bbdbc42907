import { Injectable } from '@nestjs/common';
import {
  EXPORTED_AT_MOST,
  type AuditEntryView,
  type exportAudit,
  type listAudit,
} from '#libs/contracts/audit';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import { AppError } from '#libs/core/app-error';
import type { SignedInActor } from '#libs/core/auth/actor';
import { decodeCursor, pageOf } from '#libs/core/http/paging';
import { auditCsv } from './audit-csv.js';
import { audited, seesAll } from './audit.policy.js';
import { AuditRepository, type Scope, type StoredEntry } from './audit.repository.js';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Shows people the acts they may know of. */
@Injectable()
export class AuditService {
  constructor(private readonly entries: AuditRepository) {}

  async list(
    actor: SignedInActor,
    { limit, cursor, ...wanted }: Input<typeof listAudit>['query'],
  ): Promise<Page<AuditEntryView>> {
    const rows = await this.entries.list(scopeOf(actor), {
      ...wanted,
      before: placeIn(cursor),
      limit: limit + 1,
    });
    return pageOf(rows, limit, ({ id }) => [id], view);
  }

  async export(actor: SignedInActor, wanted: Input<typeof exportAudit>['query']): Promise<string> {
    const limits = { before: null, limit: EXPORTED_AT_MOST };
    return auditCsv((await this.entries.list(scopeOf(actor), { ...wanted, ...limits })).map(view));
  }
}

const scopeOf = (actor: SignedInActor): Scope =>
  seesAll(actor) ? 'all' : { personId: actor.personId, organisationIds: audited(actor) };

function placeIn(cursor: string | undefined): string | null {
  const [id = null] = decodeCursor(cursor, 1) ?? [];
  if (id !== null && !ID.test(String(id))) throw new AppError('invalid_cursor');
  return id === null ? null : String(id);
}

const view = ({
  id,
  at,
  actorId,
  action,
  subjectType,
  subjectId,
  details,
  hash,
}: StoredEntry): AuditEntryView => ({
  id,
  at: at.toISOString(),
  actorId,
  action,
  subject: { type: subjectType, id: subjectId },
  details,
  hash,
});
