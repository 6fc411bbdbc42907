import type { DestinationStream } from 'pino';

const LEVELS: Record<number, string> = { 20: 'debug', 30: 'info ', 40: 'warn ', 50: 'ERROR', 60: 'FATAL' };

interface Line {
  level: number;
  time: string;
  context?: string;
  msg?: string;
  stack?: string;
  err?: { stack?: string };
  [field: string]: unknown;
}

/** `08:00:00.000 info  [http] GET /x status=200` from a JSON line. */
export function readableLine(json: string): string {
  const { level, time, context, msg, stack, err, ...fields } = JSON.parse(json) as Line;
  const extra = Object.entries(fields).map(([name, value]) => ` ${name}=${printed(value)}`);
  const trace = err?.stack ?? stack;
  const head = `${time.slice(11, 23)} ${LEVELS[level] ?? level}${context ? ` [${context}]` : ''}`;
  return `${head} ${msg ?? ''}${extra.join('')}${trace ? `\n${trace}` : ''}\n`;
}

const printed = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A destination that writes each JSON line as a person reads it. */
export const readableLines = (target: DestinationStream): DestinationStream => ({
  write: (json) => target.write(readableLine(json)),
});
