import type { z } from 'zod';
import type { Input, Operation } from '#libs/contracts/operation';
import type { FieldError } from '#libs/contracts/errors';
import { AppError } from '../app-error.js';
import type { QiaoRequest } from './request.js';

/** Validates path, query, body and If-Match against the operation, once. Every problem is named with its path. */
export function inputOf(request: QiaoRequest): Input<Operation> {
  if (request.input) return request.input;
  const operation = request.operation;
  if (!operation) throw new Error('A route without an operation has no input.');
  request.input = {
    params: pathParameters(operation, request.params),
    query: query(operation, request.query),
    // Before the body: whoever must read first need not mend a text they would then overwrite.
    ifMatch: ifMatch(operation, request.headers['if-match']),
    seenVersion: operation.versioned ? versionIn(request.headers['if-match']) : undefined,
    body: body(operation, request.body),
  } as Input<Operation>;
  return request.input;
}

/** A path whose id cannot be one names nothing: 404, as for an absent one. */
function pathParameters(operation: Operation, given: unknown): unknown {
  if (!operation.params) return undefined;
  const result = operation.params.safeParse(given);
  if (!result.success) throw new AppError('not_found');
  return result.data;
}

function query(operation: Operation, given: unknown): unknown {
  if (!operation.query) {
    const [name] = Object.keys((given as object) ?? {});
    if (name !== undefined) throw new AppError('unknown_parameter', { name: printable(name) });
    return undefined;
  }
  const result = operation.query.safeParse(given ?? {});
  if (result.success) return result.data;
  const unknown = result.error.issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown) throw new AppError('unknown_parameter', { name: printable(unknown.keys.join(', ')) });
  throw new AppError('malformed', { reason: 'query' }, { errors: fieldErrors(result.error) });
}

function body(operation: Operation, given: unknown): unknown {
  if (!operation.body) return undefined;
  const result = operation.body.safeParse(given === undefined ? {} : given);
  if (result.success) return result.data;
  throw new AppError('invalid', {}, { errors: fieldErrors(result.error) });
}

function ifMatch(operation: Operation, header: string | undefined): number | undefined {
  if (!needsIfMatch(operation)) return undefined;
  if (header === undefined) throw new AppError('if_match_required');
  return versionIn(header);
}

/** Throws `stale_version` for what was never a version of ours. */
function versionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(header.trim())?.[1];
  if (version === undefined) throw new AppError('stale_version');
  return Number(version);
}

const CHANGES = new Set(['PATCH', 'PUT', 'DELETE']);
export const needsIfMatch = (operation: Operation): boolean =>
  operation.versioned === true && CHANGES.has(operation.method);

/** One entry for each thing to mend; unknown keys each get their own path. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues
    .flatMap(meant)
    .slice(0, 50)
    .flatMap((issue): FieldError[] => {
      const path = issue.path.map(String);
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, 20).map((key) => ({
          path: printable([...path, key].join('.')),
          code: 'unknown_key',
          message: 'is not a field here',
        }));
      }
      return [{ path: printable(path.join('.')), code: issue.code, message: issue.message }];
    });
}

/** A body that may have several forms has no field to name for itself: it was meant in the form it comes nearest to. */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.path.length > 0) return [issue];
  return issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [issue];
}

/** Names from outside are echoed short and without anything a log or header could stumble over. */
const printable = (text: string): string => text.replace(/[^\p{L}\p{N}._\- ]/gu, '?').slice(0, 120);
