import type { FieldError } from '#libs/contracts/errors';
import { AppError } from '#libs/core/app-error';
import { droppedLicences } from '#libs/rights/inherited-licences';
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

/** Throws `invalid` and names each licence of a parent that would be dropped. */
export function assertInherited(parents: readonly Licences[], licences: Licences): void {
  const errors = droppedLicences(parents, licences).map(({ fileClass, inherited }) => ({
    path: `licences.${fileClass}`,
    code: 'licence_inherited',
    message: `is inherited and must stay ${inherited}`,
  }));
  if (errors.length > 0) throw new AppError('invalid', {}, { errors });
}
