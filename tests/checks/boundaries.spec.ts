import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface Violation {
  from: string;
  rule: { name: string };
}

const planted = 'tests/planted';
const configuration = '.dependency-cruiser.mjs';

const { default: boundaries } = (await import(pathToFileURL(configuration).href)) as {
  default: { forbidden: { name: string }[] };
};
const rules = [...new Set(boundaries.forbidden.map(({ name }) => name))];

describe('the boundaries', () => {
  let violations: Violation[];

  beforeAll(() => {
    const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
    const folders = rules.map((rule) => `${planted}/${rule}`).filter((folder) => existsSync(folder));
    const { stdout } = spawnSync(
      process.execPath,
      [cruiser, '--config', configuration, '--output-type', 'json', ...folders],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
  }, 60_000);

  it.each(rules)('%s finds what is planted against it', (name) => {
    const found = violations.filter(
      ({ from, rule }) => rule.name === name && from.startsWith(`${planted}/${name}/`),
    );
    expect(found).not.toHaveLength(0);
  });
});
