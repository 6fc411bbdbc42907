/** `.ci/run`: everything, from a fresh clone, with nobody at the keyboard. Closes with `N passed, N failed`. */
import { runChecks } from './checks.mjs';
import { installPeers, listPeers } from './peers.mjs';
import { say } from './start/console.mjs';
import { ensureInstalled } from './start/install.mjs';
import { root, runToEnd } from './start/program.mjs';
import { Refusal } from './start/refusal.mjs';
import { runNode } from './start/run.mjs';

await runToEnd(async () => {
  installPeers(process.env);
  await ensureInstalled(root, say);
  const peers = listPeers(root, process.env);
  for (const { line } of peers) console.log(line);
  if (peers.some(({ isMissing }) => isMissing))
    throw new Refusal('Redis and a browser are needed to test everything.');
  const failed = await runChecks();
  if (failed.length > 0) {
    console.log(`Failed: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
  const { ok } = await runNode(['tools/test.mjs'], { cwd: root, show: true });
  if (!ok) process.exitCode = 1;
});
