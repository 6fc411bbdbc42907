/**
 * `npm run screens [-- --out FOLDER]`: pictures of every page of the demonstration, in both languages, wide and narrow,
 * light and dark. It starts a product of its own and removes it again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './start/launch.mjs';
import { freePort } from './start/ports.mjs';
import { root, runToEnd } from './start/program.mjs';
import { Refusal } from './start/refusal.mjs';
import { runNode } from './start/run.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'screens' } } });
const folder = resolve(root, values.out);

await runToEnd(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'qiao-screens-'));
  /** @type {(() => Promise<void>)[]} */
  const undo = [async () => rmSync(dataDir, { recursive: true, force: true })];
  const ending = new AbortController();
  process.once('SIGINT', () => ending.abort()).once('SIGTERM', () => ending.abort());
  const env = {
    ...process.env,
    // its own, whatever this shell is set up for
    DATABASE_URL: '',
    REDIS_URL: '',
    PUBLIC_URL: '',
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    SEED_DEMO: 'demo',
  };
  try {
    const { settings, appEnv } = await launch({
      root,
      env,
      signal: ending.signal,
      atEnd: (step) => void undo.unshift(step),
    });
    const typescript = ['--conditions=source', '--import', './tests/bench/typescript.mjs'];
    const args = ['tests/screens/main.ts', settings.publicUrl, appEnv.DATABASE_URL ?? '', dataDir, folder];
    const { ok } = await runNode([...typescript, ...args], {
      cwd: root,
      env: process.env,
      signal: ending.signal,
      show: true,
    });
    if (!ok) throw new Refusal('Not all pictures could be taken: see the error above.');
    console.log(`The pictures are in ${folder}.`);
  } finally {
    for (const step of undo) await step();
  }
});
