import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(css|js|json|svg|txt|webmanifest)$/;
const WORTH_BYTES = 1_024;

const ENCODERS: Record<string, (content: Buffer) => Promise<Buffer>> = {
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  gz: (content) => promisify(gzip)(content, { level: 9 }),
};

/** Puts `.br` and `.gz` beside every file of text below `root` that lacks them or is newer than they are. */
export async function precompress(root: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    for (const [suffix, encode] of Object.entries(ENCODERS))
      await compressOne(file, `${file}.${suffix}`, encode);
  }
}

async function compressOne(
  file: string,
  target: string,
  encode: (content: Buffer) => Promise<Buffer>,
): Promise<void> {
  const { mtimeMs, size } = await stat(file);
  const done = await stat(target).catch(() => undefined);
  if (size < WORTH_BYTES || (done && done.mtimeMs >= mtimeMs)) return;
  // Whole or not at all: it may be served while this runs, and another process may do the same.
  const temporary = join(file, '..', `.${randomUUID()}`);
  try {
    await writeFile(temporary, await encode(await readFile(file)));
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}
