import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The nearest package.json above this file: the same in source and in dist. */
function packageJson(): { version: string } {
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      return JSON.parse(readFileSync(fileURLToPath(new URL(up, import.meta.url)), 'utf8')) as {
        version: string;
      };
    } catch {
      // one level higher
    }
  }
  return { version: '0.0.0' };
}

export const VERSION = packageJson().version;
