import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { from, map, type Observable } from 'rxjs';
import type { Operation } from '#libs/contracts/operation';
import { Config } from '../config/config.js';
import { Idempotency } from './idempotency.js';
import { inputOf } from './input.js';
import type { QiaoReply, QiaoRequest } from './request.js';

/** Between handler and wire: changes made once per key, ETag of versioned objects, and, where asked, a check of the answer itself. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly config: Config,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<QiaoRequest>();
    const operation = request.operation;
    if (!operation) return next.handle();
    const reply = context.switchToHttp().getResponse<QiaoReply>();
    inputOf(request);
    const key = request.headers['idempotency-key'];
    const handled =
      operation.method !== 'GET' && !operation.repeatable && typeof key === 'string'
        ? from(this.idempotency.once(key, request, reply, next))
        : next.handle();
    return handled.pipe(map((answer: unknown) => this.dress(operation, answer, reply)));
  }

  private dress(operation: Operation, answer: unknown, reply: QiaoReply): unknown {
    if (operation.versioned) void reply.header('ETag', `"${(answer as { version: number }).version}"`);
    void reply.header('Vary', 'Accept-Language, Cookie, Authorization');
    void reply.header('Cache-Control', 'no-store');
    if (this.config.env.CHECK_ANSWERS) operation.answer.parse(answer);
    return answer;
  }
}
