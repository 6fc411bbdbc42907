import { z } from 'zod';
import { text } from './primitives.js';

const MAX_PART = 80;
const BREAKS = /[\r\n\u2028\u2029]/;

/** One part of a name; empty for people with a single name. */
const part = text(MAX_PART)
  .transform((value) => value.trim())
  .refine((value) => !BREAKS.test(value), { error: 'must be one line' });

/** ISO 15924, e.g. `Hani`, `Latn`, `Cyrl`. */
export const scriptCode = z.string().regex(/^[A-Z][a-z]{3}$/);

/** A name as it is written in one script. `display` overrules the order and spacing of the parts. */
export const nameForm = z
  .strictObject({
    script: scriptCode,
    family: part.default(''),
    given: part.default(''),
    display: part.optional(),
  })
  .refine((form) => form.family !== '' || form.given !== '', {
    error: 'must have a family or a given name',
    path: ['family'],
  });
export type NameForm = z.infer<typeof nameForm>;

/** A person's name in the scripts they write it in, and how they wish to be shown and addressed. */
export const personName = z
  .strictObject({
    forms: z.array(nameForm).min(1).max(6),
    preferredScript: scriptCode,
    latinOrder: z.enum(['given_first', 'family_first']).default('given_first'),
    addressAs: part.optional(),
  })
  .refine(({ forms }) => new Set(forms.map(({ script }) => script)).size === forms.length, {
    error: 'must have one form for each script',
    path: ['forms'],
  })
  .refine(({ forms, preferredScript }) => forms.some(({ script }) => script === preferredScript), {
    error: 'must be the script of one of the forms',
    path: ['preferredScript'],
  })
  .meta({ id: 'PersonName' });
export type PersonName = z.infer<typeof personName>;
