import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchSources } from './reload.mjs';

/** Longer than a watch waits for quiet. */
const SETTLED_MS = 600;

describe('a watch of the sources', () => {
  let root: string;
  let reloads: number;
  let end: () => Promise<void>;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'qiao-reload-'));
    mkdirSync(join(root, 'libs/identity'), { recursive: true });
    reloads = 0;
    end = watchSources(root, () => {
      reloads += 1;
      return Promise.resolve();
    });
  });
  afterEach(async () => {
    await end();
    rmSync(root, { recursive: true });
  });

  const save = (file: string) => writeFileSync(join(root, file), '// changed\n');

  it('starts anew once for all that was saved in one go', async () => {
    for (const name of ['names', 'accounts', 'people']) save(`libs/identity/${name}.ts`);
    await sleep(SETTLED_MS);
    expect(reloads).toBe(1);
    save('libs/identity/names.ts');
    await sleep(SETTLED_MS);
    expect(reloads).toBe(2);
  });

  it('looks at sources only', async () => {
    save('libs/identity/names.spec.ts');
    save('libs/identity/notes.md');
    await sleep(SETTLED_MS);
    expect(reloads).toBe(0);
  });
});
