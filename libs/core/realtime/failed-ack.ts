import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { FailedAck } from '#libs/contracts/realtime';
import { sentence } from '#libs/contracts/errors';
import { AppError } from '../app-error.js';
import { asAppError } from '../database/constraint-errors.js';

const logger = new Logger('realtime');

/** How a failure is acknowledged: the code and sentence HTTP would answer. A fault of ours shows an id to quote only. */
export function failedAck(thrown: unknown, uiLocale: string): FailedAck {
  const error = refusalOf(thrown);
  const fields = error.more.errors?.map(({ path, message }) => `${path}: ${message}`) ?? [];
  const detail = [sentence(error.code, uiLocale, error.parameters), ...fields].join(' ');
  return { ok: false, error: { status: error.status, code: error.code, detail } };
}

function refusalOf(thrown: unknown): AppError {
  const meant = asAppError(thrown);
  if (meant instanceof AppError) return meant;
  const errorId = randomUUID();
  logger.error(`${errorId} ${meant instanceof Error ? meant.stack : String(meant)}`);
  return new AppError('unexpected', { errorId });
}
