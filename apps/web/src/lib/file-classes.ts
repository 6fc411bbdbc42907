import type { fileClass } from '#libs/contracts/files';
import type { Answer } from '#libs/contracts/operation';
import type { readVersion } from '#libs/contracts/blueprints';
import type { z } from 'zod';

export type FileClass = z.output<typeof fileClass>;
/** An SPDX expression for each class of file. */
export type Licences = Answer<typeof readVersion>['licences'];

export const FILE_CLASSES = [
  'hardware',
  'code',
  'documentation',
  'data',
] as const satisfies readonly FileClass[];

/** Licences often chosen for a class of file, as SPDX writes them; anything else may be typed. */
export const SPDX_SUGGESTIONS: Record<FileClass, readonly string[]> = {
  hardware: ['CERN-OHL-W-2.0', 'CERN-OHL-P-2.0', 'CERN-OHL-S-2.0', 'TAPR-OHL-1.0', 'SHL-2.1'],
  code: ['Apache-2.0', 'MIT', 'MulanPSL-2.0', 'GPL-3.0-or-later', 'BSD-3-Clause', 'MPL-2.0'],
  documentation: ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0'],
  data: ['CC-BY-4.0', 'CC0-1.0', 'ODbL-1.0', 'CDLA-Permissive-2.0'],
};
