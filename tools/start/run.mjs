import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a program to its end. What it says on standard error is shown; standard output is collected.
 * @param {string} command @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, show?: boolean }} options
 *   `signal` ends it early, `show` prints its output instead of collecting it
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function run(command, args, { cwd, env = process.env, signal, show = false }) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', show ? 'inherit' : 'pipe', 'inherit'] });
  const end = () => child.kill();
  signal?.addEventListener('abort', end);
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
  try {
    const [code] = await once(child, 'close');
    return { ok: code === 0, output };
  } catch (error) {
    return { ok: false, output: String(error) };
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

/** @param {string[]} args @param {Parameters<typeof run>[2]} options */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}
