import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/core/auth/actor';
import { Files } from '#libs/core/storage/files/files.service';
import { archiveOf } from './archive.js';
import { Attributions } from './attributions.js';
import { BlueprintAccess } from './blueprint-access.js';
import { freePath, PathSet } from './file-path.js';
import { VersionFilesRepository } from './version-files.repository.js';

export interface Archive {
  name: string;
  content: Readable;
}

/** All files of a version in one ZIP, written while it is sent. */
@Injectable()
export class ArchivesService {
  constructor(
    private readonly access: BlueprintAccess,
    private readonly rows: VersionFilesRepository,
    private readonly files: Files,
    private readonly attributions: Attributions,
  ) {}

  async pack(actor: Actor, versionId: string): Promise<Archive> {
    const known = await this.access.version(actor, 'download', versionId);
    const { version, blueprint } = known;
    const rows = await this.rows.of(versionId);
    const attribution = {
      path: freePath('ATTRIBUTION.txt', new PathSet(rows.map(({ path }) => path))),
      text: await this.attributions.read(actor, known),
    };
    const entries = rows.map(({ id, path }) => ({ path, open: () => this.files.bytes(id) }));
    const { sourceLocale, variants } = blueprint.title;
    return {
      name: `${variants[sourceLocale]?.text ?? 'blueprint'} ${version.number}.zip`,
      content: archiveOf(entries, attribution, version.releasedAt ?? version.createdAt),
    };
  }
}
