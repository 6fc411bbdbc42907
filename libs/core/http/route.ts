import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Operation } from '#libs/contracts/operation';
import type { Actor } from '../auth/actor.js';
import { inputOf } from './input.js';
import type { QiaoRequest } from './request.js';

export const OPERATION = Symbol('operation');
export const RAW = Symbol('raw');

/** Routes a controller method by its operation: path, status, rights, validation, ETag and idempotency follow from it. */
export function Route(operation: Operation): MethodDecorator {
  return applyDecorators(
    SetMetadata(OPERATION, operation),
    RequestMapping({ path: `/api/v1${operation.path}`, method: RequestMethod[operation.method] }),
    HttpCode(operation.status ?? 200),
  );
}

/** A route outside the contract (static files, health, tus). The reason is for the reader of the list of such routes. */
export const Raw = (reason: string): MethodDecorator => SetMetadata(RAW, reason);

const request = (context: ExecutionContext): QiaoRequest => context.switchToHttp().getRequest<QiaoRequest>();

/** The actor of this request. */
export const Who = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => request(context).actor,
);

/** The validated input of this request: `Input<typeof operation>`. */
export const Given = createParamDecorator((_: unknown, context: ExecutionContext) =>
  inputOf(request(context)),
);
