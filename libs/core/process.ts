import type { INestApplicationContext } from '@nestjs/common';
import { ConfigError } from './config/config.js';

/** What somebody asked for cannot be done as they put it; the message says what to mend. */
export class Refusal extends Error {}

/** Tells a supervisor that this process serves, and stops it cleanly on a signal or when its supervisor is gone. */
export function supervise(app: INestApplicationContext): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    app.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
  process.send?.({ ready: true });
}

/** One clear sentence and a non-zero exit. */
export function fail(error: unknown): never {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}

interface SystemError extends Error {
  code?: string;
  port?: number;
  address?: string;
  path?: string;
}

function sentenceOf(reason: unknown): string {
  const error = reason as SystemError;
  if (error instanceof ConfigError || error instanceof Refusal) return error.message;
  if (error.code === 'ENOENT') return `There is no ${error.path}.`;
  if (error.code === 'EADDRINUSE') return `Port ${error.port} is already in use; choose another with PORT.`;
  if (error.code === 'EACCES') return `No permission: ${error.message}.`;
  if (error.code === 'ECONNREFUSED')
    return `The database at ${error.address}:${error.port} does not answer; check DATABASE_URL.`;
  return error.stack ?? String(reason);
}
