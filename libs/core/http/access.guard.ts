import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Operation } from '#libs/contracts/operation';
import { AppError } from '../app-error.js';
import { askedUiLocale } from '../auth/accept-language.js';
import { Credentials } from '../auth/credentials.js';
import { assertSameSite } from '../auth/same-site.js';
import { Config } from '../config/config.js';
import { RequestLimits } from './request-limits.js';
import type { QiaoReply, QiaoRequest } from './request.js';
import { OPERATION, RAW } from './route.js';

/**
 * The global guard: deny by default. Works out who asks, refuses what the operation's access does not allow before any
 * code of a feature runs. Policies on rows follow in the services.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly credentials: Credentials,
    private readonly limits: RequestLimits,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<QiaoRequest>();
    const operation = this.reflector.get<Operation | undefined>(OPERATION, context.getHandler());
    if (!operation && !this.reflector.get<string | undefined>(RAW, context.getHandler())) return false;
    request.operation = operation;
    const actor = await this.credentials.actorFor(request.headers);
    // an open page asks in the language it is shown in, whatever its reader's account says
    const asked = askedUiLocale(request.headers['accept-language']);
    request.actor = asked && actor.personId !== null ? { ...actor, uiLocale: asked } : actor;
    this.limits.take(request, context.switchToHttp().getResponse<QiaoReply>());
    if (!operation) return true;
    if (operation.method !== 'GET') assertSameSite(request.headers, this.config.publicUrl);
    assertMayCall(operation, request);
    return true;
  }
}

function assertMayCall(operation: Operation, { actor }: QiaoRequest): void {
  if (operation.access !== 'public' && actor.personId === null && isMutation(operation)) {
    throw new AppError('unauthenticated');
  }
  if (operation.access === 'authenticated' && actor.personId === null) throw new AppError('unauthenticated');
  const scope = isMutation(operation) ? 'write' : 'read';
  if (!actor.scopes.includes(scope)) throw new AppError('scope_missing', { scope });
  if (
    actor.personId !== null &&
    !actor.verified &&
    !operation.unverified &&
    isMutation(operation) &&
    operation.access !== 'public'
  ) {
    throw new AppError('email_unverified');
  }
}

const isMutation = (operation: Operation): boolean => operation.method !== 'GET';
