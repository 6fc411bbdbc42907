import type { ErrorCode } from '#libs/contracts/errors';
import { AppError } from '../app-error.js';

const codes = new Map<string, ErrorCode>();

/** A repository names which refusal a constraint of its tables means. */
export function constraintMeans(constraint: string, code: ErrorCode): void {
  codes.set(constraint, code);
}

interface DriverError {
  code?: string;
  constraint?: string;
  driverError?: DriverError;
}

const SERIALISATION = new Set(['40001', '40P01']);
const AWAY = new Set(['57P01', '57P02', '57P03', '08006', '08001', 'ECONNREFUSED', 'ECONNRESET', '53300']);

/** What a failure of the database means to a caller; unknown ones stay what they are. */
export function asAppError(error: unknown): unknown {
  const driver = ((error as DriverError).driverError ?? error) as DriverError;
  const known = driver.constraint ? codes.get(driver.constraint) : undefined;
  if (known) return new AppError(known);
  if (driver.code && SERIALISATION.has(driver.code)) return new AppError('conflict');
  if (driver.code && AWAY.has(driver.code)) return new AppError('unavailable', {}, { retryAfterSeconds: 2 });
  return error;
}
