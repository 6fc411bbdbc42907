import type { z } from 'zod';
import type { licences } from '#libs/contracts/submissions';

/** SPDX expressions by class of file. */
export type Licences = z.output<typeof licences>;
