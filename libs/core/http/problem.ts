import { ERRORS, sentence, type ErrorCode, type Problem } from '#libs/contracts/errors';
import { AppError } from '../app-error.js';

/** The problem+json body of a refusal, in the reader's language. */
export function problemOf(error: AppError, uiLocale: string): Problem {
  return {
    type: `/problems/${error.code}`,
    title: error.code.replaceAll('_', ' '),
    status: ERRORS[error.code][0],
    detail: sentence(error.code, uiLocale, error.parameters),
    code: error.code,
    ...(error.more.errors ? { errors: error.more.errors } : {}),
    ...(error.more.allowed ? { allowed: error.more.allowed } : {}),
    ...extensions(error.parameters),
  };
}

/** Parameters a program may want travel beside the sentence; never anything nested. */
const extensions = (parameters: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).filter(([, value]) => typeof value === 'number' || typeof value === 'string'),
  );

const FROM_STATUS: Partial<Record<number, ErrorCode>> = {
  400: 'malformed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  415: 'unsupported_type',
  429: 'too_many_requests',
  503: 'unavailable',
};

interface Foreign {
  statusCode?: number;
  code?: string;
  getStatus?: () => number;
}

/** What their sentences say; the others need nothing. */
const PARAMETERS: Partial<Record<ErrorCode, (foreign: Foreign) => Record<string, unknown>>> = {
  malformed: ({ code = 'syntax' }) => ({ reason: code }),
  too_large: () => ({ limit: '1 MiB' }),
  too_many_requests: () => ({ seconds: 1 }),
};

/** What a failure thrown by Fastify or Nest means in our vocabulary; undefined for a fault of ours. */
export function asRefusal(thrown: unknown): AppError | undefined {
  if (thrown instanceof AppError) return thrown;
  const foreign = thrown as Foreign;
  const status = foreign.getStatus?.() ?? foreign.statusCode;
  const code = status === undefined ? undefined : FROM_STATUS[status];
  if (!code) return undefined;
  return new AppError(code, PARAMETERS[code]?.(foreign));
}
