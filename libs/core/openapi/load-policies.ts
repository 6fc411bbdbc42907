import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { allPolicies, type Policy } from '../authz/policy.js';

const LIBS = fileURLToPath(new URL('../../', import.meta.url));

/** Imports every `*.policy` file of the tree (policies announce themselves) and gives them by subject. */
export async function loadPolicies(): Promise<readonly Policy<never>[]> {
  const files = readdirSync(LIBS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.policy\.(ts|js)$/.test(file),
  );
  for (const file of files) await import(pathToFileURL(join(LIBS, file)).href);
  return [...allPolicies()].sort((a, b) => a.subject.localeCompare(b.subject));
}
