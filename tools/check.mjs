/** `npm run check`: what a change must pass before it is shown to anybody: the checks, then the unit tests. */
import { runChecks } from './checks.mjs';
import { say } from './start/console.mjs';
import { ensureInstalled } from './start/install.mjs';
import { root, runToEnd } from './start/program.mjs';
import { Refusal } from './start/refusal.mjs';
import { runNode } from './start/run.mjs';

await runToEnd(async () => {
  await ensureInstalled(root, say);
  const failed = await runChecks();
  if (failed.length > 0) throw new Refusal(`Failed: ${failed.join(', ')}.`);
  const { ok } = await runNode(['tools/test.mjs', 'unit'], { cwd: root, show: true });
  if (!ok) process.exitCode = 1;
});
