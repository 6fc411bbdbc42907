import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

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
    execArgv: process.execArgv,
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const stop = async () => {
    child.kill();
    await once(child, 'exit');
  };
  return { pid: child.pid ?? 0, port, stop };
}
