import { z } from 'zod';

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Text that Postgres and every reader can hold: no NUL, no lone surrogate. `max` counts UTF-16 units. */
export const text = (max: number, min = 0) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine((value) => !value.includes('\u0000') && !LONE_SURROGATE.test(value), {
      error: 'must not contain NUL or unpaired surrogates',
    });

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text with something to read in it: spaces alone say nothing. */
export const words = (max: number) =>
  text(max, 1).refine((value) => VISIBLE.test(value), { error: 'must not be blank' });

/** One trimmed line a person typed, never empty. */
export const line = (max: number) =>
  text(max, 1)
    .transform((value) => value.trim())
    .refine((value) => value.length > 0 && !/[\r\n]/.test(value), { error: 'must be one non-empty line' });

export const id = z.uuid().meta({ id: 'Id', description: 'UUID' });

/** An instant, ISO-8601 in UTC, e.g. `2026-10-13T08:00:00.000Z`. */
export const instant = z.iso.datetime().meta({ id: 'Instant' });

/** A calendar date without time, e.g. `2026-10-13`. */
export const day = z.iso.date().meta({ id: 'Day' });

const ZONES = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** An IANA zone known to this runtime, e.g. `Asia/Shanghai`. */
export const timeZone = z
  .string()
  .max(64)
  .refine((zone) => ZONES.has(zone) || isZone(zone), { error: 'must be an IANA time zone' })
  .meta({ id: 'TimeZone' });

function isZone(zone: string): boolean {
  if (!zone.includes('/')) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** ISO 3166-1 alpha-2, upper case. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ id: 'Country' });

/** Where somebody stands: a side of the border. */
export const side = z.enum(['EU', 'CN', 'OTHER']).meta({ id: 'Side' });
export type Side = z.infer<typeof side>;

/** An amount in minor units (cents, fen) with its ISO 4217 currency. */
export const money = z
  .strictObject({
    amountMinor: z.int().min(0).max(1_000_000_000_000),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .meta({ id: 'Money' });
export type Money = z.infer<typeof money>;

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What the reader may do with an object, evaluated from the policies. */
export const can = <N extends string>(...actions: N[]) =>
  z.object(Object.fromEntries(actions.map((action) => [action, z.boolean()])) as Record<N, z.ZodBoolean>);

/** `?limit=&cursor=` of every list. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
};

export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** The version of the stored source; it is the object's ETag. */
export const version = z.int().min(1);

/** An answer that says only that it was done. */
export const done = z.object({ ok: z.literal(true) }).meta({ id: 'Done' });
export const DONE = { ok: true } as const;
