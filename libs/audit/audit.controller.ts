import { Controller, Res } from '@nestjs/common';
import { exportAudit, listAudit } from '#libs/contracts/audit';
import type { Input } from '#libs/contracts/operation';
import type { SignedInActor } from '#libs/core/auth/actor';
import type { QiaoReply } from '#libs/core/http/request';
import { Given, Route, Who } from '#libs/core/http/route';
import { AuditService } from './audit.service.js';

@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Route(listAudit)
  list(@Who() actor: SignedInActor, @Given() { query }: Input<typeof listAudit>) {
    return this.audit.list(actor, query);
  }

  @Route(exportAudit)
  export(
    @Who() actor: SignedInActor,
    @Given() { query }: Input<typeof exportAudit>,
    @Res({ passthrough: true }) reply: QiaoReply,
  ) {
    void reply.headers({
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit.csv"',
    });
    return this.audit.export(actor, query);
  }
}
