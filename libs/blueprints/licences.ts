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

/** A file of a parent, and the licence it came with. */
export interface InheritedFile {
  sha256: string;
  licence: string;
}

/** Throws `invalid` and names each file whose licence would change because it stands in another class now. */
export function assertLicencesStay(
  inherited: readonly InheritedFile[],
  files: readonly { path: string; sha256: string; class: keyof Licences }[],
  licences: Licences,
): void {
  const errors = files.flatMap(({ path, sha256, class: fileClass }) => {
    const origins = inherited.filter((one) => one.sha256 === sha256).map(({ licence }) => licence);
    if (origins.length === 0 || origins.includes(licences[fileClass] ?? '')) return [];
    const message = `came under ${origins.join(' or ')}: put ${path} back into the class that has it`;
    return [{ path: `files.${path}`, code: 'licence_inherited', message }];
  });
  if (errors.length > 0) throw new AppError('invalid', {}, { errors });
}
