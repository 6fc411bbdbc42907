import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { handOver } from '../../tools/check-fresh/user.mjs';
import { commandOf, copyOf, readDockerfile, textsOf, variablesOf, type DockerStage } from './dockerfile.js';

export interface Image {
  /** Runs a command in it as its ordinary user, with its environment and `env` on top. */
  run(command: string[], env: NodeJS.ProcessEnv): ChildProcess;
  command: string[];
  healthcheck: string[];
  remove(): void;
}

/** Where there is root, somebody who is not; else we are an ordinary user ourselves. */
const ordinaryUser = process.getuid?.() === 0 ? 'nobody' : undefined;

/**
 * What a builder would make of a Dockerfile, without one: each stage in a clean folder of its own, its COPY and RUN lines
 * one after the other. What the base image brings (Node, a shell) is this machine's.
 */
export function buildImage(dockerfile: string): Image {
  const root = mkdtempSync(join(tmpdir(), 'qiao-image-'));
  chmodSync(root, 0o755);
  const stages = readDockerfile(dockerfile);
  const last = stages.at(-1);
  if (!last) throw new Error(`${dockerfile} has no stage.`);
  const place = (stage: string, path: string): string => join(root, stage, path);
  for (const stage of stages) build(stage, place);

  const workdir = workdirOf(last);
  const inPlace = (value: string): string => (value.startsWith(workdir) ? place(last.name, value) : value);
  const variables = Object.fromEntries(
    Object.entries(variablesOf(last)).map(([name, value]) => [name, inPlace(value)]),
  );
  return {
    run: ([program = '', ...args], env) =>
      spawn(program, args, {
        cwd: place(last.name, workdir),
        env: { PATH: process.env.PATH, ...variables, ...env },
        ...handOver(ordinaryUser, place(last.name, join(workdir, 'data'))),
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    command: commandOf(textsOf(last, 'CMD').join()),
    healthcheck: commandOf(textsOf(last, 'HEALTHCHECK').join()),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const workdirOf = (stage: DockerStage): string => textsOf(stage, 'WORKDIR').at(-1) ?? '/';

function build(stage: DockerStage, place: (stage: string, path: string) => string): void {
  const folder = place(stage.name, workdirOf(stage));
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of stage.instructions) {
    if (name === 'RUN') sh(text, folder);
    if (name !== 'COPY') continue;
    const { from, sources, target } = copyOf(text);
    for (const source of sources) {
      const there = from === undefined ? join(process.cwd(), source) : place(from, source);
      const file = target.endsWith('/') ? join(target, basename(source)) : target;
      sh(`cp -a --no-preserve=ownership ${there} ${file}`, folder);
    }
  }
}

function sh(line: string, cwd: string): void {
  const env: NodeJS.ProcessEnv = { ...process.env, npm_config_prefer_offline: 'true' };
  // the test runner's; a builder has none
  delete env.NODE_ENV;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`RUN ${line}\n${stdout}${stderr}`);
}
