import { randomUUID } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { AppError } from '../app-error.js';
import { assertKey, fanOut } from './storage-key.js';
import { StoragePort, type ByteRange, type Stored } from './storage-port.js';
import { Measure } from './watched-bytes.js';

/**
 * Files in one folder. A write goes to a name of its own, reaches the disk (fsync), takes its place (rename), and its
 * folder reaches the disk, before it is acknowledged: a kill or a full disk leaves the old state or the new one.
 */
export class FolderStorage extends StoragePort {
  constructor(private readonly root: string) {
    super();
  }

  override async put(key: string, content: AsyncIterable<Uint8Array>): Promise<Stored> {
    const path = this.pathOf(key);
    const incoming = join(this.root, 'incoming');
    const temporary = join(incoming, randomUUID());
    const measure = new Measure();
    await this.makeFolder(incoming);
    await this.makeFolder(dirname(path));
    try {
      const file = await open(temporary, 'wx', 0o600);
      try {
        for await (const chunk of measure.of(content)) await file.writeFile(chunk);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw isFull(error) ? new AppError('unavailable', {}, { retryAfterSeconds: 60 }) : error;
    }
    await syncFolder(dirname(path));
    return { key, size: measure.size, sha256: measure.sha256() };
  }

  override async get(key: string, range?: ByteRange): Promise<Readable> {
    const path = this.pathOf(key);
    try {
      const file = await open(path, 'r');
      return file.createReadStream(range);
    } catch (error) {
      throw isAbsent(error) ? new AppError('not_found') : error;
    }
  }

  override async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  override async exists(key: string): Promise<boolean> {
    return access(this.pathOf(key)).then(
      () => true,
      () => false,
    );
  }

  private pathOf(key: string): string {
    assertKey(key);
    return join(this.root, fanOut(key), key);
  }

  private async makeFolder(folder: string): Promise<void> {
    const created = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (created !== undefined) await syncFolder(dirname(created));
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
const isFull = (error: unknown): boolean => codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT';
const isAbsent = (error: unknown): boolean => codeOf(error) === 'ENOENT';
