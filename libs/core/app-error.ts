import { ERRORS, sentence, type ErrorCode, type FieldError } from '#libs/contracts/errors';

/** A refusal a person or program can act on. Anything else that is thrown is a fault of ours and answers 500. */
export class AppError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    /** Fills the sentence, and travels as extension fields of the problem where listed in `shown`. */
    readonly parameters: Record<string, unknown> = {},
    readonly more: { errors?: FieldError[]; allowed?: string[]; retryAfterSeconds?: number } = {},
  ) {
    super(sentence(code, 'en', parameters));
    this.status = ERRORS[code][0];
  }
}

/** A 422 about one field. */
export const invalidField = (path: string, code: string, message: string): AppError =>
  new AppError('invalid', {}, { errors: [{ path, code, message }] });
