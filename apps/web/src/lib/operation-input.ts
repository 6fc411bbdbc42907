import type { Operation } from '#libs/contracts/operation';
import type { z } from 'zod';

type Given<K extends string, S extends z.ZodType> =
  z.output<S> extends undefined
    ? unknown
    : Record<never, never> extends z.input<S>
      ? { [P in K]?: z.input<S> }
      : { [P in K]: z.input<S> };

/** What a caller gives an operation: only the parts it has, each as its schema takes it. */
export type InputOf<O extends Operation> =
  O extends Operation<infer P, infer Q, infer B>
    ? Given<'params', P> & Given<'query', Q> & Given<'body', B>
    : never;

/** The parts at run time, whatever the operation. */
export interface LooseInput {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** The address of an operation below the origin, e.g. `/api/v1/challenges/42?lang=en`. Undefined parameters are left out. */
export function addressOf(operation: Pick<Operation, 'path'>, input: LooseInput): string {
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(input.params?.[name] ?? '')),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const query = search.toString();
  return `/api/v1${path}${query ? `?${query}` : ''}`;
}

/** The query key of a reading: its operation's id, then what was asked, without what was left empty. */
export function keyOf(operation: Pick<Operation, 'id'>, input: LooseInput = {}): [string, LooseInput] {
  const asked: LooseInput = {};
  if (input.params) asked.params = withoutEmpty(input.params);
  const query = withoutEmpty(input.query ?? {});
  if (Object.keys(query).length > 0) asked.query = query;
  return [operation.id, asked];
}

function withoutEmpty(part: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined && value !== ''));
}
