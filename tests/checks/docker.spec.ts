import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { variableNames } from '#libs/core/config/config';
import { copyOf, readDockerfile, textsOf, variablesOf } from '../support/dockerfile.js';

interface Service {
  image?: string;
  build?: unknown;
  extends?: unknown;
  command?: string[] | string;
  environment?: Record<string, string>;
  volumes?: string[];
}

const read = (file: string): string => readFileSync(`docker/${file}`, 'utf8');
/** A tag that names one release: digits in it, and never one that moves. */
const PINNED = /^[^:\s]+:(?!latest)\S*\d+\.\d+\S*$/;

const servicesOf = (file: string): [string, Service][] =>
  Object.entries(
    (
      parse(read(file), {
        merge: true,
        customTags: [{ tag: '!reset', collection: 'seq', resolve: () => [] }],
      }) as {
        services: Record<string, Service>;
      }
    ).services,
  );
const compositions = ['compose.yml', 'compose.scaled.yml'];
const isOurs = ({ image = '', extends: extended }: Service): boolean =>
  image.startsWith('qiao:') || extended !== undefined;

describe('the Dockerfile', () => {
  const stages = readDockerfile('docker/Dockerfile');
  const last = stages.at(-1);
  if (!last) throw new Error('It has no stage.');

  it('stands on one pinned image', () => {
    expect(new Set(stages.map(({ base }) => base)).size).toBe(1);
    expect(stages[0]?.base).toMatch(PINNED);
  });

  it('copies only what is there and what its ignore file lets through', () => {
    const sources = stages.flatMap((stage) =>
      textsOf(stage, 'COPY')
        .map(copyOf)
        .filter(({ from }) => from === undefined)
        .flatMap((copy) => copy.sources),
    );
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
    const allowed = read('Dockerfile.dockerignore').split('\n');
    expect(sources.filter((source) => !allowed.includes(`!${source}`))).toEqual([]);
  });

  it('runs as an ordinary user and does nothing as root in what is shipped', () => {
    expect(textsOf(last, 'USER')).toEqual(['node']);
    expect(textsOf(last, 'RUN')).toEqual([]);
  });

  it('sets only variables that the configuration knows', () => {
    expect(Object.keys(variablesOf(last)).filter((name) => !variableNames.includes(name))).toEqual([]);
  });
});

describe.each(compositions)('%s', (file) => {
  const services = servicesOf(file);

  it('uses pinned images only', () => {
    const others = services.flatMap(([, service]) =>
      service.image && !isOurs(service) ? [service.image] : [],
    );
    expect(others.filter((image) => !PINNED.test(image))).toEqual([]);
  });

  it('gives our processes only variables that the configuration knows', () => {
    const names = services
      .filter(([name, service]) => isOurs(service) || name === 'api')
      .flatMap(([, { environment = {} }]) => Object.keys(environment));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !variableNames.includes(name))).toEqual([]);
  });

  it('names only programs that are built and files that are there', () => {
    const programs = services.flatMap(([, { command = [] }]) => [
      ...String(command).matchAll(/dist\/([\w./-]+)\.js/g),
    ]);
    const sources = programs.map(([, program]) => `${program}.ts`);
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
    const mounted = services.flatMap(([, { volumes = [] }]) =>
      volumes.filter((volume) => volume.startsWith('./')).map((volume) => volume.split(':')[0] ?? ''),
    );
    expect(mounted.filter((path) => !existsSync(`docker/${path}`))).toEqual([]);
  });
});

describe('nginx.conf', () => {
  it('passes requests to every api of the scaled example, in both of its lists', () => {
    const apis = servicesOf('compose.scaled.yml')
      .map(([name]) => name)
      .filter((name) => name.startsWith('api'));
    const listed = [...read('nginx.conf').matchAll(/server ([\w-]+):3000;/g)].map((match) => match[1]);
    expect(listed).toEqual([...apis, ...apis]);
  });
});
