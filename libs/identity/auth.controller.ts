import { Controller, Req, Res } from '@nestjs/common';
import { DONE } from '#libs/contracts/primitives';
import {
  forgotPassword,
  login,
  logout,
  logoutEverywhere,
  register,
  resendVerification,
  resetPassword,
  verifyEmail,
} from '#libs/contracts/accounts';
import { completeSetup, readSetup } from '#libs/contracts/setup';
import type { Input } from '#libs/contracts/operation';
import type { Actor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import type { QiaoReply, QiaoRequest } from '#libs/core/http/request';
import { AccountsService } from './accounts.service.js';
import { personOf } from './person-of.js';
import { SessionCookies } from './session-cookies.js';
import { SessionsService } from './sessions.service.js';
import { SetupService } from './setup.service.js';

@Controller()
export class AuthController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly setup: SetupService,
    private readonly cookies: SessionCookies,
  ) {}

  @Route(register)
  async register(@Given() { body }: Input<typeof register>) {
    await this.accounts.register(body);
    return DONE;
  }

  @Route(login)
  login(
    @Given() { body }: Input<typeof login>,
    @Req() request: QiaoRequest,
    @Res({ passthrough: true }) reply: QiaoReply,
  ) {
    return this.cookies.signIn(body, request, reply);
  }

  @Route(logout)
  async logout(@Who() actor: Actor, @Res({ passthrough: true }) reply: QiaoReply) {
    if (actor.sessionId) await this.sessions.end(actor, actor.sessionId);
    this.cookies.clear(reply);
    return DONE;
  }

  @Route(logoutEverywhere)
  async logoutEverywhere(@Who() actor: Actor, @Res({ passthrough: true }) reply: QiaoReply) {
    await this.sessions.endAll(actor, personOf(actor), null);
    this.cookies.clear(reply);
    return DONE;
  }

  @Route(verifyEmail)
  async verify(
    @Given() { body }: Input<typeof verifyEmail>,
    @Req() request: QiaoRequest,
    @Res({ passthrough: true }) reply: QiaoReply,
  ) {
    await this.cookies.open(await this.accounts.verify(body.token), request, reply);
    return DONE;
  }

  @Route(resendVerification)
  async resend(@Who() actor: Actor) {
    await this.accounts.resendVerification(actor);
    return DONE;
  }

  @Route(forgotPassword)
  async forgot(@Given() { body }: Input<typeof forgotPassword>) {
    await this.accounts.forgot(body.email);
    return DONE;
  }

  @Route(resetPassword)
  async reset(@Given() { body }: Input<typeof resetPassword>) {
    await this.accounts.reset(body);
    return DONE;
  }

  @Route(readSetup)
  async readSetup() {
    return { open: await this.setup.isOpen() };
  }

  @Route(completeSetup)
  async completeSetup(
    @Given() { body }: Input<typeof completeSetup>,
    @Req() request: QiaoRequest,
    @Res({ passthrough: true }) reply: QiaoReply,
  ) {
    return this.cookies.open(await this.setup.complete(body), request, reply);
  }
}
