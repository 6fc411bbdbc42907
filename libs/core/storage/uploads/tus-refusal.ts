import { randomUUID } from 'node:crypto';
import type { ErrorCode } from '#libs/contracts/errors';
import { AppError } from '../../app-error.js';

/** What the tus server throws of its own accord. */
interface TusError {
  status_code?: number;
  body?: string;
}

const FROM_STATUS: Partial<Record<number, ErrorCode>> = {
  400: 'malformed',
  403: 'malformed',
  404: 'not_found',
  409: 'conflict',
  410: 'not_found',
  412: 'malformed',
  415: 'unsupported_type',
};

/** What a failed step of a resumable upload means in our vocabulary. `report` hears of faults of ours by their number. */
export function tusRefusal(
  error: unknown,
  tooLarge: () => AppError,
  report: (errorId: string, error: unknown) => void,
): AppError {
  if (error instanceof AppError) return error;
  const { status_code: status = 500, body = '' } = error as TusError;
  if (status === 413) return tooLarge();
  const code = FROM_STATUS[status];
  if (code) return new AppError(code, code === 'malformed' ? { reason: body.trim() } : {});
  const errorId = randomUUID();
  report(errorId, error);
  return new AppError('unexpected', { errorId });
}
