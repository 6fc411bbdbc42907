import type { Problem } from '#libs/contracts/errors';
import type { Heard } from './client.js';

/** A refusal as a line: status, code, and `path code` of each field to mend. */
export const said = ({ status, body }: Heard<unknown>): unknown[] => {
  const { code, errors = [] } = body as Problem;
  return [status, code, ...errors.map(({ path, code: why }) => `${path} ${why}`)];
};
