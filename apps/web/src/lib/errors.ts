import type { ErrorCode, FieldError } from '#libs/contracts/errors';

/** Failures the server cannot tell us about, because it was not reached or not understood. */
export type LocalCode = 'offline' | 'unreadable';

interface Described {
  code: ErrorCode | LocalCode;
  status?: number;
  detail?: string;
  errors?: FieldError[];
  allowed?: string[];
}

/** A refused or failed call, with the problem the server described. */
export class ApiError extends Error {
  readonly code: ErrorCode | LocalCode;
  readonly status: number;
  readonly detail: string;
  readonly errors: FieldError[];
  readonly allowed: string[];
  /** Whatever else the problem carries, e.g. `errorId`, `seconds`, `missing`. */
  readonly problem: Readonly<Record<string, unknown>>;

  constructor(problem: Described) {
    super(problem.detail ?? problem.code);
    this.name = 'ApiError';
    this.code = problem.code;
    this.status = problem.status ?? 0;
    this.detail = problem.detail ?? '';
    this.errors = problem.errors ?? [];
    this.allowed = problem.allowed ?? [];
    this.problem = { ...problem };
  }
}

export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError;

export const hasCode = (error: unknown, ...codes: (ErrorCode | LocalCode)[]): boolean =>
  isApiError(error) && codes.includes(error.code);

/** The message for one field, where the server refused it; `path` as the contract names it, e.g. `name.forms.0.family`. */
export const fieldError = (error: unknown, path: string): string | undefined =>
  fieldRefusal(error, path)?.message;

/** The same with its code, where the page has words of its own for it. */
export function fieldRefusal(error: unknown, path: string): FieldError | undefined {
  if (!isApiError(error)) return undefined;
  return error.errors.find((field) => field.path === path || field.path.startsWith(`${path}.`));
}
