import type { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a personal token must carry to call an operation. A browser session carries all. */
export type Scope = 'read' | 'write';

/**
 * One operation of the public HTTP contract, as a value: the server routes by it, validates by it and documents it; the
 * web app calls it; tests walk the list. Nothing about a route is written twice.
 */
export interface Operation<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
> {
  /** `feature.verb`, unique; the operationId of OpenAPI. */
  id: string;
  method: Method;
  /** Below `/api/v1`, parameters as `:name`. */
  path: string;
  /** `public`, `authenticated`, or the policy that decides, as `subject.action`. Published as `x-access`. */
  access: string;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  answer: A;
  status?: 200 | 201 | 202 | 204;
  /** The object is versioned: the answer carries an ETag; a change needs `If-Match`. */
  versioned?: boolean;
  /** Sent again it does the same again, harmlessly: no answer is kept for an `Idempotency-Key`. */
  repeatable?: boolean;
  /** An unverified account may call it, too. */
  unverified?: boolean;
}

export function operation<
  A extends z.ZodType,
  P extends z.ZodType = z.ZodType<undefined>,
  Q extends z.ZodType = z.ZodType<undefined>,
  B extends z.ZodType = z.ZodType<undefined>,
>(definition: Operation<P, Q, B, A>): Operation<P, Q, B, A> {
  return definition;
}

/** What a handler receives: every part already validated. */
export interface Input<O extends Operation> {
  params: O extends Operation<infer P> ? z.output<P> : never;
  query: O extends Operation<z.ZodType, infer Q> ? z.output<Q> : never;
  body: O extends Operation<z.ZodType, z.ZodType, infer B> ? z.output<B> : never;
  /** The version in `If-Match`; always present where the operation is a versioned change. */
  ifMatch: number;
  /** The same where it need not be sent: an act on a versioned object. */
  seenVersion?: number;
}

export type Answer<O extends Operation> = z.output<O['answer']>;
