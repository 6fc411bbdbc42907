import type { z } from 'zod';
import type { submissionView } from '#libs/contracts/submissions';
import { AppError } from '#libs/core/app-error';
import { parseLicence } from '#libs/rights/spdx';

/** SPDX expressions by class of file. */
export type Licences = z.output<typeof submissionView>['licences'];

/** The licences in their canonical spelling. Throws 422 with the path of each that is no SPDX expression. */
export function checkedLicences(licences: Licences): Licences {
  const read = Object.entries(licences).map(
    ([kind, expression]) => [kind, parseLicence(expression)] as const,
  );
  const errors = read.flatMap(([kind, result]) =>
    result.ok ? [] : [{ path: `licences.${kind}`, code: 'not_spdx', message: result.reason }],
  );
  if (errors.length > 0) throw new AppError('invalid', {}, { errors });
  return Object.fromEntries(read.flatMap(([kind, result]) => (result.ok ? [[kind, result.expression]] : [])));
}
