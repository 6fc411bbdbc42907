import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type {
  addVersionFiles,
  changeVersionFile,
  listVersionFiles,
  removeVersionFile,
} from '#libs/contracts/blueprints';
import { blueprintVersionChanged } from '#libs/contracts/blueprint-facts';
import type { Answer, Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { decodeCursor, pageOf } from '#libs/core/http/paging';
import { Outbox } from '#libs/core/outbox/outbox';
import type { FileView } from '#libs/core/storage/files/files.repository';
import { Files } from '#libs/core/storage/files/files.service';
import { BlueprintAccess, type KnownVersion } from './blueprint-access.js';
import { guessClass } from './file-class.js';
import { freePath, nameOf, PathSet, portableName, safePath } from './file-path.js';
import { INSPECTED_BYTES, previewOf } from './file-preview.js';
import { VersionFilesRepository, type BlueprintFileView } from './version-files.repository.js';
import { VersionsRepository } from './versions.repository.js';

const MAX_FILES = 500;

const subjectOf = (id: string) => ({ type: 'blueprint_version', id });

/** The files of versions: what comes into a draft, what goes, and how each can be looked at. */
@Injectable()
export class VersionFiles {
  constructor(
    private readonly database: Database,
    private readonly access: BlueprintAccess,
    private readonly versions: VersionsRepository,
    private readonly rows: VersionFilesRepository,
    private readonly files: Files,
    private readonly outbox: Outbox,
  ) {}

  async list(
    actor: Actor,
    { params, query }: Input<typeof listVersionFiles>,
  ): Promise<Page<BlueprintFileView>> {
    await this.access.version(actor, 'read', params.id);
    const after = decodeCursor(query.cursor, 1)?.[0];
    const rows = await this.rows.list(params.id, after == null ? null : String(after), query.limit);
    return pageOf(
      rows,
      query.limit,
      ({ path }) => [path],
      (row) => row,
    );
  }

  add(
    actor: SignedInActor,
    { params, body }: Input<typeof addVersionFiles>,
  ): Promise<Answer<typeof addVersionFiles>> {
    return this.database.transaction(async () => {
      const known = await this.access.draft(actor, 'edit', params.id);
      const present = await this.rows.of(params.id);
      if (present.length + body.files.length > MAX_FILES)
        throw invalidField('files', 'too_many', `leaves a version with more than ${MAX_FILES} files`);
      const claims = body.files.map(({ uploadId, class: given }) => ({
        uploadId,
        class: given ?? 'documentation',
      }));
      const claimed = await this.files.claim(actor, claims, subjectOf(params.id));
      const taken = new PathSet(present.map(({ path }) => path));
      const added: BlueprintFileView[] = [];
      for (const [at, file] of claimed.entries()) {
        const wish = body.files[at];
        const path = assertPath(wish?.path ?? file.name, at, taken);
        taken.add(path);
        added.push(await this.describe(params.id, file, path, wish?.class ?? guessClass(path)));
      }
      await this.changed(actor, known);
      return { files: added };
    });
  }

  change(
    actor: SignedInActor,
    { params, body }: Input<typeof changeVersionFile>,
  ): Promise<BlueprintFileView> {
    return this.database.transaction(async () => {
      const known = await this.access.draft(actor, 'edit', params.id);
      const file = await this.fileIn(params);
      await this.files.describe(subjectOf(params.id), file.id, body.class);
      await this.changed(actor, known);
      return { ...file, class: body.class };
    });
  }

  remove(actor: SignedInActor, { params }: Input<typeof removeVersionFile>): Promise<void> {
    return this.database.transaction(async () => {
      const known = await this.access.draft(actor, 'edit', params.id);
      const file = await this.fileIn(params);
      await this.files.remove(subjectOf(params.id), [file.id]);
      await this.changed(actor, known);
    });
  }

  /** Takes the files of something else into a new version, each under its name or one with a number. */
  async adopt(from: { type: string; id: string }, versionId: string): Promise<BlueprintFileView[]> {
    const taken = new PathSet();
    const adopted: BlueprintFileView[] = [];
    for (const file of await this.files.copy(from, subjectOf(versionId))) {
      const path = freePath(safePath(file.name) ?? portableName(file.name) ?? file.id, taken);
      taken.add(path);
      adopted.push(await this.describe(versionId, file, path, file.class));
    }
    return adopted;
  }

  /** The files of one version again in another, as they are. */
  async carry(fromVersionId: string, toVersionId: string): Promise<void> {
    const before = new Map((await this.rows.of(fromVersionId)).map((file) => [file.id, file]));
    const copies = await this.files.copy(subjectOf(fromVersionId), subjectOf(toVersionId));
    await this.rows.insert(
      copies.flatMap(({ id: fileId, copyOf }) => {
        const known = before.get(copyOf);
        if (!known) return [];
        const { path, preview, noPreviewReason } = known;
        return [{ fileId, versionId: toVersionId, path, preview, noPreviewReason }];
      }),
    );
  }

  /** Looks at the first bytes of a file, and no further, and writes down what it is. */
  private async describe(
    versionId: string,
    file: FileView,
    path: string,
    fileClass: FileView['class'],
  ): Promise<BlueprintFileView> {
    const { id, size, type, sha256 } = file;
    const name = nameOf(path);
    if (fileClass !== file.class || name !== file.name)
      await this.files.describe(subjectOf(versionId), id, fileClass, name);
    const head = await this.headOf(file);
    const told = previewOf({ path, type, size, head });
    await this.rows.insert([{ fileId: id, versionId, path, ...told }]);
    return { id, name, size, type, sha256, class: fileClass, path, ...told };
  }

  /** Nothing of a file whose bytes are gone: no release and no award hangs on it. */
  private async headOf({ id, size }: FileView): Promise<Uint8Array> {
    if (size === 0) return new Uint8Array();
    try {
      return await buffer(await this.files.bytes(id, { start: 0, end: Math.min(size, INSPECTED_BYTES) - 1 }));
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') return new Uint8Array();
      throw error;
    }
  }

  private async fileIn({ id, fileId }: { id: string; fileId: string }): Promise<BlueprintFileView> {
    const file = (await this.rows.of(id)).find((one) => one.id === fileId);
    if (!file) throw new AppError('not_found');
    return file;
  }

  private async changed(actor: SignedInActor, { version, blueprint }: KnownVersion): Promise<void> {
    await this.versions.touch(version.id, actor.personId);
    const fact = { blueprintId: blueprint.id, versionId: version.id };
    await this.outbox.record(blueprintVersionChanged, fact, actor);
  }
}

function assertPath(given: string, at: number, taken: PathSet): string {
  const path = safePath(given);
  if (path === undefined)
    throw invalidField(
      `files.${at}.path`,
      'unsafe_path',
      'must be a path that can be unpacked on every system, inside the version',
    );
  if (taken.isTaken(path))
    throw invalidField(`files.${at}.path`, 'taken', 'is the path of another file of this version');
  return path;
}
