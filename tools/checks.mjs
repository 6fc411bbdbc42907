import { root } from './start/program.mjs';
import { runNode } from './start/run.mjs';

const compiler = 'node_modules/typescript-native/bin/tsc';
const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';

/** What is looked at without running the product, each with its program. */
const checks = {
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  lint: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  boundaries: [cruiser, '--config', '.dependency-cruiser.mjs', 'apps', 'libs', 'migrations', 'tools'],
  'types of the server': [compiler, '-p', 'tsconfig.json', '--noEmit'],
  'types of the web app': [compiler, '-p', 'apps/web'],
};

/**
 * Runs every check to its end, so that one run shows all there is to mend.
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runChecks() {
  const failed = [];
  for (const [name, program] of Object.entries(checks)) {
    const begin = performance.now();
    const { ok } = await runNode(program, { cwd: root, show: true });
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
    if (!ok) failed.push(name);
  }
  return failed;
}
