import type { FieldError } from '#libs/contracts/errors';
import { AppError } from '#libs/core/app-error';
import { parseLicence } from '#libs/rights/spdx';
import type { Licences } from './blueprint-version.entity.js';

/** Licences by class of file in their canonical spelling. Throws `invalid` with a path for each that is none. */
export function canonicalLicences(licences: Licences): Licences {
  const errors: FieldError[] = [];
  const canonical = Object.entries(licences).flatMap(([fileClass, written]) => {
    const parsed = parseLicence(written);
    if (parsed.ok) return [[fileClass, parsed.expression]];
    errors.push({ path: `licences.${fileClass}`, code: 'unknown_licence', message: parsed.reason });
    return [];
  });
  if (errors.length > 0) throw new AppError('invalid', {}, { errors });
  return Object.fromEntries(canonical) as Licences;
}
