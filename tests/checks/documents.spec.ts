import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { operations } from '#libs/contracts/operations';

const read = (file: string): string => readFileSync(file, 'utf8');
const documents = ['README.md', 'docs/architecture.md', 'docs/operations.md'];
const named = (file: string): string[] =>
  [...read(file).matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');

const SUPERVISION = ['/health/live', '/health/ready', '/metrics', '/version'];
/** Served beside the contract. */
const OTHER_ROUTES = [
  '/outbox',
  '/setup',
  '/api/openapi.json',
  '/api/asyncapi.json',
  '/api/docs',
  ...SUPERVISION,
];

describe.each(documents)('%s', (file) => {
  const names = named(file);

  it('names only paths that are there', () => {
    const paths = names.filter((name) =>
      /^(apps|libs|tests|tools|docs|migrations|docker)(\/[\w.-]+)*$/.test(name),
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    const links = [...read(file).matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(
      links.filter((link) => !link.startsWith('http') && !existsSync(join(dirname(file), link))),
    ).toEqual([]);
  });

  it('names only commands that run', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    const commands = [...read(file).matchAll(/npm (?:run )?([\w:]+)/g)].map((match) => match[1] ?? '');
    const own = new Set([...scripts, 'install', 'ci', 'prune']);
    expect(commands.filter((command) => !own.has(command))).toEqual([]);
  });

  it('names only variables that the configuration knows', () => {
    const config = read('libs/core/config/config.ts');
    const variables = names.filter((name) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^(PORT|HOST)$/.test(name));
    expect(variables.filter((name) => !config.includes(`  ${name}:`))).toEqual([]);
  });

  it('names only routes that are served', () => {
    const routes = names.filter((name) => name.startsWith('/'));
    const paths = operations.map(({ path }) => path);
    expect(routes.filter((route) => !OTHER_ROUTES.includes(route) && !paths.includes(route))).toEqual([]);
  });
});

describe('docs/features.tsv', () => {
  it('shows for every noun where it lives and the test that shows it', () => {
    const rows = read('docs/features.tsv')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t'));
    expect(
      rows.filter((row) => row.length !== 3 || !existsSync(row[1] ?? '') || !existsSync(row[2] ?? '')),
    ).toEqual([]);
  });
});
