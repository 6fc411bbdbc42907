import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf, onceFor } from './stamp.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/a.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the hash of sources', () => {
  const now = () => hashOf(folder, ['src', 'absent.json']);

  it('does not care when a file was written', () => {
    const before = now();
    utimesSync(join(folder, 'src/a.ts'), 1, 1);
    expect(now()).toBe(before);
  });

  it('changes with a content, a new file and a new name', () => {
    const seen = new Set([now()]);
    writeFileSync(join(folder, 'src/a.ts'), 'two');
    seen.add(now());
    writeFileSync(join(folder, 'src/b.ts'), '');
    seen.add(now());
    rmSync(join(folder, 'src/b.ts'));
    writeFileSync(join(folder, 'src/c.ts'), '');
    seen.add(now());
    expect(seen.size).toBe(4);
  });
});

describe('a stamp', () => {
  const runs: string[] = [];
  const make = (hash: string, result = true) =>
    onceFor(join(folder, 'dist/.stamp'), hash, async () => {
      runs.push(hash);
      return result;
    });

  it('lets the work run once for the same sources, and again after a failure or a change', async () => {
    const results = [];
    for (const [hash, succeeds] of [['a'], ['a'], ['b', false], ['b'], ['a'], ['a']] as const) {
      results.push(await make(hash, succeeds));
    }
    expect(results).toEqual([true, true, false, true, true, true]);
    expect(runs).toEqual(['a', 'b', 'b', 'a']);
  });
});
