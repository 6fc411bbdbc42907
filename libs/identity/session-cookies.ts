import { Injectable } from '@nestjs/common';
import type { Answer } from '#libs/contracts/operation';
import type { login } from '#libs/contracts/accounts';
import { Credentials } from '#libs/core/auth/credentials';
import { SESSION_COOKIE, sessionCookie } from '#libs/core/auth/cookies';
import { Config } from '#libs/core/config/config';
import type { QiaoReply, QiaoRequest } from '#libs/core/http/request';
import { MeService } from './me.service.js';
import { SessionsService } from './sessions.service.js';

const THIRTY_DAYS = 30 * 24 * 3600;

/** The edge between a session and the browser that holds it. */
@Injectable()
export class SessionCookies {
  constructor(
    private readonly sessions: SessionsService,
    private readonly credentials: Credentials,
    private readonly me: MeService,
    private readonly config: Config,
  ) {}

  async signIn(
    body: { email: string; password: string },
    request: QiaoRequest,
    reply: QiaoReply,
  ): Promise<Answer<typeof login>> {
    const { secret } = await this.sessions.signIn(body.email, body.password, {
      address: request.ip,
      device: deviceOf(request),
    });
    return this.give(secret, reply);
  }

  /** A new session for a person whose identity was just proved; a session they came with is replaced, never reused. */
  async open(personId: string, request: QiaoRequest, reply: QiaoReply): Promise<Answer<typeof login>> {
    const { actor } = request;
    if (actor.personId === personId && actor.sessionId) await this.sessions.end(actor, actor.sessionId);
    return this.give(await this.sessions.open(personId, deviceOf(request)), reply);
  }

  clear(reply: QiaoReply): void {
    void reply.header('Set-Cookie', sessionCookie('', this.config.isSecure, 0));
  }

  private async give(secret: string, reply: QiaoReply): Promise<Answer<typeof login>> {
    void reply.header('Set-Cookie', sessionCookie(secret, this.config.isSecure, THIRTY_DAYS));
    const actor = await this.credentials.actorFor({ cookie: `${SESSION_COOKIE}=${secret}` });
    return this.me.read(actor);
  }
}

/** Browser and system, as far as the header tells: `Chrome · Windows`. */
function deviceOf(request: QiaoRequest): string {
  const agent = request.headers['user-agent'] ?? '';
  const browser = /(MicroMessenger|Edg|Firefox|Chrome|Safari|curl)/.exec(agent)?.[1] ?? 'Client';
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
  return [browser, system].filter(Boolean).join(' · ');
}
