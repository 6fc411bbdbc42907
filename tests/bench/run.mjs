/** `npm run bench [-- NAME… --json FILE --check]`: how fast the product is beside a bare floor, in one run. */
import { buildServer } from '../../tools/start/build.mjs';
import { say } from '../../tools/start/console.mjs';
import { ensureInstalled } from '../../tools/start/install.mjs';
import { root, runToEnd } from '../../tools/start/program.mjs';
import { Refusal } from '../../tools/start/refusal.mjs';
import { runNode } from '../../tools/start/run.mjs';

await runToEnd(async () => {
  await ensureInstalled(root, say);
  if (!(await buildServer(root, { say })))
    throw new Refusal('The server does not compile: see the errors above.');
  const typescript = ['--conditions=source', '--import', './tests/bench/typescript.mjs'];
  const args = [...typescript, 'tests/bench/main.ts', ...process.argv.slice(2)];
  const { ok } = await runNode(args, { cwd: root, show: true });
  if (!ok) process.exitCode = 1;
});
