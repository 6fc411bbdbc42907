import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What makes node run our sources as they are written. */
const TYPESCRIPT = ['--conditions=source', '--import', new URL('typescript.mjs', import.meta.url).href];

export interface Floor {
  pid: number;
  port: number;
  stop(): Promise<void>;
}

/** Starts a program of `floors/`, which tells its port when it listens. */
export async function startFloor(name: string, env: Record<string, string> = {}): Promise<Floor> {
  const script = fileURLToPath(new URL(`floors/${name}.ts`, import.meta.url));
  const child = fork(script, {
    env: { PATH: process.env.PATH, ...env, NODE_ENV: 'production' },
    execArgv: TYPESCRIPT,
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The floor ${name} ended before it listened.`);
  });
  const [{ port }] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }];
  ended.catch(() => undefined);
  const stop = async () => {
    child.kill();
    await once(child, 'exit');
  };
  return { pid: child.pid ?? 0, port, stop };
}
