import { isDeepStrictEqual } from 'node:util';

/** What both sides answered at last, to be compared between the rounds. */
export interface Answers<T> {
  floor?: T;
  ours?: T;
}

/** The two answers to the same question are the same, field by field and byte by byte. */
export function assertEqual({ floor, ours }: Answers<unknown>): void {
  if (floor === undefined || ours === undefined || isDeepStrictEqual(floor, ours)) return;
  throw new Error(`The answers differ.\nFloor: ${JSON.stringify(floor)}\nOurs:  ${JSON.stringify(ours)}`);
}

/**
 * The two answers say as much: the same fields all the way down with values of the same kind and length, as ids and
 * times are. Numbers count as one length: places of messages grow.
 */
export function assertAlike({ floor, ours }: Answers<unknown>): void {
  if (floor !== undefined && ours !== undefined) assertEqual({ floor: outline(floor), ours: outline(ours) });
}

function outline(value: unknown): unknown {
  if (typeof value === 'string') return `${value.length} characters`;
  if (Array.isArray(value)) return value.map(outline);
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, outline(inner)]));
}
