import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Refusal } from '#libs/core/process';

const USAGE =
  'npm run import -- challenges FILE… [--organisation ID-or-name] [--manager EMAIL] | --export KEY | --export-all FOLDER';

export interface ImportArguments {
  files: string[];
  organisation?: string;
  manager?: string;
  /** Key of the one record whose bytes are wanted. */
  export?: string;
  /** Folder that takes the bytes of every record. */
  'export-all'?: string;
}

/** Throws the usage for anything that is no import and no export. */
export function importArguments(args: string[]): ImportArguments {
  const { values, positionals } = parsed(args);
  const [what, ...files] = positionals;
  const wanted = [files.length > 0, values.export !== undefined, values['export-all'] !== undefined];
  if (what !== 'challenges' || wanted.filter(Boolean).length !== 1) throw new Refusal(`Usage: ${USAGE}`);
  const folder = files.find((file) => statSync(file).isDirectory());
  if (folder !== undefined) throw new Refusal(`${folder} is a folder: name the files in it.`);
  return { files, ...values };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  const options = { organisation: text, manager: text, export: text, 'export-all': text };
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch {
    throw new Refusal(`Usage: ${USAGE}`);
  }
}
