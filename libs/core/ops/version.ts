import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { VERSION } from '../version.js';

/** What `GET /version` answers. `commit` is known where the build wrote `dist/version.json`. */
export interface VersionView {
  version: string;
  commit: string | null;
}

const built = z.object({ commit: z.string().regex(/^[0-9a-f]{7,40}$/) });

export async function readVersion(file = resolve('dist/version.json')): Promise<VersionView> {
  try {
    const { commit } = built.parse(JSON.parse(await readFile(file, 'utf8')));
    return { version: VERSION, commit };
  } catch {
    return { version: VERSION, commit: null };
  }
}
