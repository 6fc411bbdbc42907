import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { readableLines } from './readable-lines.js';
import { REDACTED, withoutSecrets } from './redaction.js';

const WIRING = new Set([
  'InstanceLoader',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
  'NestApplication',
]);

interface LogOptions {
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** One line a person can read instead of JSON. */
  readable: boolean;
  destination?: DestinationStream;
}

/**
 * The log of a process: JSON lines in production, readable lines in development. Takes text, errors, or an object of
 * fields with its sentence in `msg`.
 */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  constructor({ level, readable, destination }: LogOptions) {
    const target = destination ?? pino.destination(1);
    this.pino = pino(
      {
        level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        redact: { paths: REDACTED, censor: '***' },
        serializers: { err: ({ name, stack }: Error) => ({ name, stack: withoutSecrets(stack ?? '') }) },
      },
      readable ? readableLines(target) : target,
    );
  }

  /** What Nest tells of its own wiring is for who debugs it. */
  log(message: unknown, ...more: unknown[]): void {
    this.write(WIRING.has(String(more.at(-1))) ? 'debug' : 'info', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.write('fatal', message, more);
  }

  debug(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  verbose(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  /** Nest appends the context as the last argument, and a stack before it where there is one. */
  private write(
    level: 'debug' | 'info' | 'warn' | 'error' | 'fatal',
    message: unknown,
    more: unknown[],
  ): void {
    const texts = more.filter((item) => typeof item === 'string').map(withoutSecrets);
    const context = texts.at(-1);
    const stack = texts.length > 1 ? texts[0] : undefined;
    if (message instanceof Error)
      this.pino[level]({ context, err: message }, withoutSecrets(message.message));
    else if (typeof message === 'object') this.pino[level]({ context, stack, ...message });
    else this.pino[level]({ context, stack }, withoutSecrets(String(message)));
  }
}
