import { randomUUID } from 'node:crypto';
import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { AppError } from '../app-error.js';
import { asAppError } from '../database/constraint-errors.js';
import { asRefusal, problemOf } from './problem.js';
import type { QiaoReply, QiaoRequest } from './request.js';

/** Speaks for every failure over HTTP. What is not a refusal answers with an id to quote, never a stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<QiaoRequest>();
    const reply = http.getResponse<QiaoReply>();
    if (reply.sent) return;
    const refusal = asRefusal(asAppError(thrown)) ?? this.unexpected(thrown, request);
    const uiLocale = request.actor?.uiLocale ?? request.headers['accept-language'] ?? 'en';
    const wait =
      refusal.more.retryAfterSeconds ?? (refusal.status === 503 || refusal.status === 429 ? 2 : undefined);
    if (wait !== undefined) void reply.header('Retry-After', String(wait));
    void reply
      .code(refusal.status)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemOf(refusal, uiLocale)));
  }

  private unexpected(thrown: unknown, request: QiaoRequest): AppError {
    const errorId = randomUUID();
    const stack = thrown instanceof Error ? thrown.stack : String(thrown);
    this.logger.error(`${errorId} ${request.method} ${request.routeOptions?.url ?? '-'} ${stack}`);
    return new AppError('unexpected', { errorId });
  }
}
