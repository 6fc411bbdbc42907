import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { AppError } from '../app-error.js';
import type { Actor } from '../auth/actor.js';
import { Config } from '../config/config.js';
import type { QiaoReply, QiaoRequest } from '../http/request.js';
import { Raw, Who } from '../http/route.js';
import { isFromThisMachine } from '../ops/from-this-machine.js';
import { MailPort } from './mail-port.js';
import { OutboxMail } from './outbox-mail.js';
import { OUTBOX_CSP, outboxMailPage, outboxPage } from './outbox-page.js';

/** Mail to read while developing. It holds links that sign people in, so it is shown on this machine only. */
@Controller()
export class OutboxController {
  constructor(
    private readonly mail: MailPort,
    private readonly config: Config,
  ) {}

  @Get('/outbox')
  @Raw('a page for developers, not part of the contract')
  async list(
    @Who() { uiLocale }: Actor,
    @Req() request: QiaoRequest,
    @Res({ passthrough: true }) reply: QiaoReply,
  ): Promise<string> {
    const mails = await this.outboxFor(request).list();
    asPage(reply);
    return outboxPage(mails, uiLocale);
  }

  @Get('/outbox/:id')
  @Raw('a page for developers, not part of the contract')
  async one(
    @Who() { uiLocale }: Actor,
    @Param('id') id: string,
    @Req() request: QiaoRequest,
    @Res({ passthrough: true }) reply: QiaoReply,
  ): Promise<string> {
    const mail = await this.outboxFor(request).find(id);
    if (!mail) throw new AppError('not_found');
    asPage(reply);
    return outboxMailPage(mail, uiLocale);
  }

  private outboxFor(request: QiaoRequest): OutboxMail {
    const shown = this.config.isDevelopment && isFromThisMachine(request);
    if (!shown || !(this.mail instanceof OutboxMail)) throw new AppError('not_found');
    return this.mail;
  }
}

function asPage(reply: QiaoReply): void {
  void reply.type('text/html; charset=utf-8').headers({
    'Content-Security-Policy': OUTBOX_CSP,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  });
}
