/** `node tools/tool.mjs NAME …`: runs dist/tools/NAME.js, built first when the sources changed. */
import { buildServer } from './start/build.mjs';
import { say } from './start/console.mjs';
import { ensureInstalled } from './start/install.mjs';
import { root, runToEnd } from './start/program.mjs';
import { Refusal } from './start/refusal.mjs';
import { runNode } from './start/run.mjs';

const [name, ...args] = process.argv.slice(2);

await runToEnd(async () => {
  await ensureInstalled(root, say);
  if (!(await buildServer(root, { say })))
    throw new Refusal('The server does not compile: see the errors above.');
  const { ok } = await runNode([`dist/tools/${name}.js`, ...args], { cwd: root, show: true });
  if (!ok) process.exitCode = 1;
});
