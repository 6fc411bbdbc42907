import { Injectable } from '@nestjs/common';
import { AppError } from '../../app-error.js';
import type { SignedInActor } from '../../auth/actor.js';
import { Config } from '../../config/config.js';
import { Database } from '../../database/database.js';
import { hashSecret, newSecretId } from '../../id.js';
import { StoragePort, type Stored } from '../storage-port.js';
import { atMost, Head } from '../watched-bytes.js';
import { FileScanner } from './file-scanner.js';
import { UploadParts } from './upload-parts.js';
import { UploadsRepository, type FinishedUpload } from './uploads.repository.js';

interface Inspected {
  stored: Stored;
  type: string;
}

/** Takes bytes in: row first, bytes next, the scanner's word last. Only then can a feature claim the upload. */
@Injectable()
export class Uploads {
  readonly maxBytes: number;

  constructor(
    config: Config,
    private readonly database: Database,
    private readonly rows: UploadsRepository,
    private readonly parts: UploadParts,
    private readonly storage: StoragePort,
    private readonly scanner: FileScanner,
  ) {
    this.maxBytes = config.env.MAX_UPLOAD_BYTES;
  }

  /**
   * Stores a body as it comes. The same `key` again with the same name and bytes answers the first upload; with others
   * it is refused. Throws `too_large`, `hostile_file`, `idempotency_key_reused`.
   */
  async receive(
    actor: SignedInActor,
    name: string,
    body: AsyncIterable<Uint8Array>,
    key?: string,
  ): Promise<FinishedUpload> {
    const id = newSecretId();
    await this.rows.begin(id, actor.personId, name, 0);
    try {
      const inspected = await this.store(
        id,
        name,
        atMost(this.maxBytes, body, () => this.tooLarge()),
      );
      const kept = await this.settle(actor, name, inspected, key && hashSecret(key));
      if (kept.uploadId !== id) await this.forget(id);
      return kept;
    } catch (error) {
      await this.forget(id);
      throw error;
    }
  }

  /** Makes one inspected file of the parts of a resumable upload. Throws `hostile_file`; then the upload is gone. */
  async assemble(id: string, name: string, size: number): Promise<FinishedUpload> {
    try {
      const { stored, type } = await this.store(id, name, this.parts.bytesOf(id));
      if (stored.size !== size) throw new Error(`Upload ${id} has ${stored.size} bytes of ${size}.`);
      const finished = await this.finish(stored, type);
      await this.parts.discard(id);
      return finished;
    } catch (error) {
      if (error instanceof AppError && error.code === 'hostile_file') await this.forget(id);
      throw error;
    }
  }

  tooLarge(): AppError {
    return new AppError('too_large', { limit: `${this.maxBytes / 1024 ** 2} MiB` });
  }

  /** Takes an upload away with all its bytes. What fails now is left to the sweep, which finds the row again. */
  async forget(id: string): Promise<void> {
    try {
      await this.erase(id);
    } catch {
      // the row is still there
    }
  }

  /** Its owner takes it back. What was claimed meanwhile belongs to its file: throws `not_found`. */
  takeBack(id: string, ownerId: string): Promise<void> {
    return this.database.transaction(async () => {
      if (!(await this.rows.lockUnclaimed(id, ownerId))) throw new AppError('not_found');
      await this.erase(id);
    });
  }

  /** Bytes first, row last. */
  async erase(id: string): Promise<void> {
    await this.parts.discard(id);
    await this.storage.delete(id);
    await this.rows.remove(id);
  }

  private async store(id: string, name: string, content: AsyncIterable<Uint8Array>): Promise<Inspected> {
    const head = new Head();
    const stored = await this.storage.put(id, head.of(content));
    return {
      stored,
      type: await this.scanner.inspect({ name, head: head.bytes, size: stored.size, storageKey: id }),
    };
  }

  private settle(
    { personId }: SignedInActor,
    name: string,
    { stored, type }: Inspected,
    key?: string,
  ): Promise<FinishedUpload> {
    return this.database.transaction(async () => {
      if (key === undefined) return this.finish(stored, type);
      await this.rows.lockKey(personId, key);
      const first = await this.rows.findByKey(personId, key);
      if (!first) return this.finish(stored, type, key);
      if (first.name === name && first.sha256 === stored.sha256) return first;
      throw new AppError('idempotency_key_reused');
    });
  }

  private async finish(
    { key: id, size, sha256 }: Stored,
    type: string,
    key?: string,
  ): Promise<FinishedUpload> {
    const finished = await this.rows.finish(id, size, type, sha256, key);
    // Swept or taken back while its bytes came in.
    if (!finished) throw new AppError('conflict');
    return finished;
  }
}
