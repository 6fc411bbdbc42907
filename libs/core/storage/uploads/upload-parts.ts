import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { newSecretId } from '../../id.js';
import { StoragePort } from '../storage-port.js';
import { inParts } from './in-parts.js';
import { UploadsRepository } from './uploads.repository.js';

/** What is durable after a cut: a client never sends more than this again. */
const PART_BYTES = 8 * 1024 ** 2;

/** The pieces of resumable uploads. Each has its row before its bytes, so none can be lost sight of. */
@Injectable()
export class UploadParts {
  constructor(
    private readonly rows: UploadsRepository,
    private readonly storage: StoragePort,
  ) {}

  /** Stores what comes from `offset` on, and answers the new offset. When the stream breaks, whole parts stay. */
  async append(uploadId: string, offset: number, content: Readable): Promise<number> {
    let end = offset;
    for await (const part of inParts(content, PART_BYTES)) end += await this.addPart(uploadId, end, part);
    return end;
  }

  /** The bytes of all durable parts, in order. */
  async *bytesOf(uploadId: string): AsyncGenerator<Uint8Array> {
    for (const { id, durable } of await this.rows.parts(uploadId)) {
      if (durable) yield* await this.storage.get(id);
    }
  }

  async discard(uploadId: string): Promise<void> {
    for (const { id } of await this.rows.parts(uploadId)) await this.discardPart(id);
  }

  private async addPart(
    uploadId: string,
    start: number,
    content: AsyncIterable<Uint8Array>,
  ): Promise<number> {
    const id = newSecretId();
    await this.rows.beginPart(id, uploadId, start);
    try {
      const { size } = await this.storage.put(id, content);
      await this.rows.finishPart(id, size);
      return size;
    } catch (error) {
      await this.discardPart(id);
      throw error;
    }
  }

  private async discardPart(id: string): Promise<void> {
    await this.storage.delete(id);
    await this.rows.removePart(id);
  }
}
