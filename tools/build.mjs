/** `npm run build`: the server into dist/, the web app into dist/web, each only when its sources changed. */
import { ensureBuilt } from './start/build.mjs';
import { say } from './start/console.mjs';
import { ensureInstalled } from './start/install.mjs';
import { root, runToEnd } from './start/program.mjs';

await runToEnd(async () => {
  await ensureInstalled(root, say);
  await ensureBuilt(root, { say });
});
