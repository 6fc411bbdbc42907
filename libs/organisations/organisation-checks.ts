import type { z } from 'zod';
import type { FieldError } from '#libs/contracts/errors';
import type { registration } from '#libs/contracts/organisations';
import { AppError } from '#libs/core/app-error';
import { checkRegistration } from './registration-number.js';
import { isSector } from './sectors.js';

/** Refuses registration numbers that cannot be right, each at its path, e.g. `registrations.0.value`. */
export function assertRegistrations(registrations: readonly z.infer<typeof registration>[]): void {
  refuse(
    registrations.flatMap(({ scheme, value }, index) => {
      const problem = checkRegistration(scheme, value);
      return problem ? [{ path: `registrations.${index}.value`, ...problem }] : [];
    }),
  );
}

/** Refuses sectors that are no NACE division, each at its path. */
export function assertSectors(sectors: readonly string[]): void {
  refuse(
    sectors.flatMap((code, index) =>
      isSector(code)
        ? []
        : [{ path: `sectors.${index}`, code: 'unknown_sector', message: 'is not a NACE division' }],
    ),
  );
}

function refuse(errors: FieldError[]): void {
  if (errors.length > 0) throw new AppError('invalid', {}, { errors });
}
