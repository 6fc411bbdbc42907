import { Injectable } from '@nestjs/common';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { PeopleDirectory } from '#libs/identity/people.service';
import type { KnownVersion } from './blueprint-access.js';
import { attributionText, peopleIn, withNames } from './attribution.js';
import type { Checksum } from './blueprint-version.entity.js';
import { blueprintPolicy } from './blueprints.policy.js';
import { BlueprintAccess } from './blueprint-access.js';
import { LineageRepository } from './lineage.repository.js';
import { BlueprintsRepository } from './blueprints.repository.js';
import { VersionFilesRepository } from './version-files.repository.js';
import { VersionsRepository } from './versions.repository.js';

/** The attribution of a version: gathered when it is released, and given names when it is read. */
@Injectable()
export class Attributions {
  constructor(
    private readonly blueprints: BlueprintsRepository,
    private readonly versions: VersionsRepository,
    private readonly lineage: LineageRepository,
    private readonly files: VersionFilesRepository,
    private readonly access: BlueprintAccess,
    private readonly people: PeopleDirectory,
  ) {}

  /** The hashes of a version's files by path. */
  async checksums(versionId: string): Promise<Checksum[]> {
    const files = await this.files.of(versionId);
    return files.map(({ path: name, size, sha256 }) => ({ name, size, sha256 }));
  }

  /** For everybody to read one day: of a parent that is not public, the title stays away. */
  async compose({ version, blueprint }: KnownVersion, releasedAt: Date | null): Promise<string> {
    const ids = await this.lineage.ancestors(version.id);
    const found = await this.versions.findMany(ids);
    const parents = ids.flatMap((id) => found.find((one) => one.id === id) ?? []);
    const rows = await this.blueprints.findMany(parents.map(({ blueprintId }) => blueprintId));
    const known = await this.access.known(visitor(), rows);
    const { number, authorIds, licences } = version;
    return attributionText({
      title: blueprint.title,
      number,
      authorIds,
      licences,
      releasedAt,
      parents: parents.map((parent) => {
        const row = known.find(({ id }) => id === parent.blueprintId);
        const isPublic = row && blueprintPolicy.allows('read', visitor(), row);
        return { ...parent, title: isPublic ? row.title : null };
      }),
      files: await this.checksums(version.id),
    });
  }

  /** As the reader gets it: people stand under the names they show to everybody. */
  async read(actor: Actor, known: KnownVersion): Promise<string> {
    const text = known.version.attribution ?? (await this.compose(known, null));
    const everybody = visitor(actor.readLocales, actor.uiLocale);
    const briefs = await this.people.briefs(everybody, peopleIn(text));
    return withNames(text, new Map([...briefs].map(([id, { displayName }]) => [id, displayName])));
  }
}
