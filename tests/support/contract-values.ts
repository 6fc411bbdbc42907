import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Operation } from '#libs/contracts/operation';
import type { ClientMessage, ServerMessage } from '#libs/contracts/realtime';

export interface ContractValues {
  operations: Operation[];
  messages: (ClientMessage | ServerMessage)[];
}

/** Every operation and socket message that a file of this folder exports, whether or not a list names it. */
export async function contractValues(folder: string): Promise<ContractValues> {
  const files = readdirSync(folder).filter((file) => /(?<!\.spec)\.ts$/.test(file));
  const modules = await Promise.all(
    files.map(
      (file) => import(pathToFileURL(resolve(folder, file)).href) as Promise<Record<string, unknown>>,
    ),
  );
  const values = modules.flatMap((module) => Object.values(module));
  return { operations: values.filter(isOperation), messages: values.filter(isMessage) };
}

const has = (value: unknown, ...keys: string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);

const isOperation = (value: unknown): value is Operation => has(value, 'id', 'method', 'path', 'access');
const isMessage = (value: unknown): value is ClientMessage | ServerMessage => has(value, 'direction', 'name');
