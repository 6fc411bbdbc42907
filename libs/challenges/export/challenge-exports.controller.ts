import { Controller, Res } from '@nestjs/common';
import { EXPORT_TYPES, exportChallenge } from '#libs/contracts/challenge-exports';
import { nearestUiLocale } from '#libs/contracts/locale';
import type { Input } from '#libs/contracts/operation';
import type { SignedInActor } from '#libs/core/auth/actor';
import type { QiaoReply } from '#libs/core/http/request';
import { Given, Route, Who } from '#libs/core/http/route';
import { attachment } from '#libs/core/storage/content-disposition';
import { ChallengeExports } from './challenge-exports.service.js';
import { exportFile, exportName } from './export-file.js';

@Controller()
export class ChallengeExportsController {
  constructor(private readonly exports: ChallengeExports) {}

  @Route(exportChallenge)
  async export(
    @Who() actor: SignedInActor,
    @Given() { params, query: { format } }: Input<typeof exportChallenge>,
    @Res({ passthrough: true }) reply: QiaoReply,
  ): Promise<Buffer> {
    const exported = await this.exports.read(actor, params.id);
    const file = await exportFile(format, exported, nearestUiLocale([actor.uiLocale]));
    void reply.headers({
      'Content-Type': EXPORT_TYPES[format],
      'Content-Disposition': attachment(exportName(format, exported)),
    });
    return file;
  }
}
