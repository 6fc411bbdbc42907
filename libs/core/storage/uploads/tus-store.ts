import { AsyncLocalStorage } from 'node:async_hooks';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataStore, Upload } from '@tus/server';
import { validate as isUuid } from 'uuid';
import { AppError } from '../../app-error.js';
import type { SignedInActor } from '../../auth/actor.js';
import { UploadParts } from './upload-parts.js';
import { Uploads } from './uploads.service.js';
import { UploadsRepository, type FinishedUpload } from './uploads.repository.js';

/**
 * Resumable uploads (tus) over our own storage: parts until the last byte is there, then one inspected file. Owners see
 * their own uploads only; the actor of the running request is carried by `asActor`.
 */
@Injectable()
export class TusStore extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'termination'];
  private readonly actors = new AsyncLocalStorage<SignedInActor>();
  private readonly finishing = new Map<string, Promise<FinishedUpload>>();

  constructor(
    private readonly rows: UploadsRepository,
    private readonly parts: UploadParts,
    private readonly uploads: Uploads,
  ) {
    super();
  }

  asActor<T>(actor: SignedInActor, work: () => Promise<T>): Promise<T> {
    return this.actors.run(actor, work);
  }

  /** The language whoever sends is told things in. */
  uiLocale(): string {
    return this.actors.getStore()?.uiLocale ?? 'en';
  }

  override async create(upload: Upload): Promise<Upload> {
    const name = upload.metadata?.['filename'] ?? upload.metadata?.['name'] ?? '';
    await this.rows.begin(upload.id, this.ownerId(), storable(name) || 'file', upload.size ?? 0);
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    if (!isUuid(id)) throw new AppError('not_found');
    const progress = await this.rows.findProgress(id, this.ownerId());
    if (!progress) throw new AppError('not_found');
    const { size, offset, name, createdAt } = progress;
    // A crash may have come between the last part and the whole: whoever asks next completes it.
    if (offset === size && size > 0 && !progress.finished) await this.finish(id);
    return new Upload({
      id,
      size,
      offset,
      metadata: { filename: name },
      creation_date: createdAt.toISOString(),
    });
  }

  override write(stream: Readable, id: string, offset: number): Promise<number> {
    return this.parts.append(id, offset, stream);
  }

  override async remove(id: string): Promise<void> {
    if (!isUuid(id)) throw new AppError('not_found');
    await this.uploads.takeBack(id, this.ownerId());
  }

  /** Makes one inspected file of the parts, once however many ask. Throws `hostile_file`; then the upload is gone. */
  async finish(id: string): Promise<FinishedUpload> {
    const running = this.finishing.get(id);
    if (running) return running;
    const finishing = this.assemble(id).finally(() => this.finishing.delete(id));
    this.finishing.set(id, finishing);
    return finishing;
  }

  private async assemble(id: string): Promise<FinishedUpload> {
    const progress = await this.rows.findProgress(id, this.ownerId());
    if (!progress) throw new AppError('not_found');
    try {
      return (
        (await this.rows.findFinished(id)) ?? (await this.uploads.assemble(id, progress.name, progress.size))
      );
    } catch (error) {
      // Another node may have been faster and have taken the parts away under us.
      const finished = await this.rows.findFinished(id);
      if (finished) return finished;
      throw error;
    }
  }

  private ownerId(): string {
    const actor = this.actors.getStore();
    if (!actor) throw new AppError('unauthenticated');
    return actor.personId;
  }
}

/** A name from metadata that was never validated. */
const storable = (name: string): string =>
  [...name.replace(/[\p{Cc}\p{Surrogate}]/gu, '').trim()].slice(0, 120).join('');
