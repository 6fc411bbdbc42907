import {
  addVersionFiles,
  changeBlueprint,
  changeVersion,
  createBlueprint,
  deriveBlueprint,
  readVersion,
  releaseVersion,
} from '#libs/contracts/blueprints';
import type { Answer } from '#libs/contracts/operation';
import { BlueprintsService } from '#libs/blueprints/blueprints.service';
import { DerivationsService } from '#libs/blueprints/derivations.service';
import { ReleasesService } from '#libs/blueprints/releases.service';
import { VersionFiles } from '#libs/blueprints/version-files.service';
import { VersionsService } from '#libs/blueprints/versions.service';
import type { SignedInActor } from '#libs/core/auth/actor';
import type { DemoBlueprint } from '../demo/demo-types.js';
import { daysAfter } from './demo-days.js';
import { written } from './demo-text.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';
import { licencesOf, upload } from './seed-submissions.js';

/** A blueprint from its first draft as far as its story has come. */
export async function seedBlueprint(world: DemoWorld, blueprint: DemoBlueprint): Promise<void> {
  world.moveTo(daysAfter(world.now, -blueprint.daysAgo));
  const actor = await world.as(blueprint.by);
  const { id, versions } = await begin(world, actor, blueprint);
  world.blueprints.set(blueprint.key, id);
  const params = { id: versions[0]?.id ?? '' };
  await fill(world, actor, params, blueprint);
  if (blueprint.isPublic) {
    const body = { visibility: 'public', summary: written(blueprint.summary) };
    await world
      .get(BlueprintsService)
      .change(actor, asked(changeBlueprint, { params: { id }, body, ifMatch: 1 }));
  }
  if (blueprint.isReleased)
    await world.get(ReleasesService).release(actor, asked(releaseVersion, { params }));
}

async function begin(
  world: DemoWorld,
  actor: SignedInActor,
  { from, project, kind, ...texts }: DemoBlueprint,
): Promise<Answer<typeof createBlueprint>> {
  const title = written(texts.title);
  const projectId = project && idOf(world.projects, project);
  if (from === undefined) {
    const body = { title, summary: written(texts.summary), kind, projectId };
    return world.get(BlueprintsService).create(actor, asked(createBlueprint, { body }));
  }
  const params = { id: idOf(world.blueprints, from) };
  return world
    .get(DerivationsService)
    .derive(actor, asked(deriveBlueprint, { params, body: { title, projectId } }));
}

async function fill(
  world: DemoWorld,
  actor: SignedInActor,
  params: { id: string },
  { files, parameters, notes, licences }: DemoBlueprint,
): Promise<void> {
  const uploads = await upload(world, actor, files);
  if (files.length > 0) {
    const body = {
      files: files.map(({ path, fileClass }, at) => ({ uploadId: uploads[at], class: fileClass, path })),
    };
    await world.get(VersionFiles).add(actor, asked(addVersionFiles, { params, body }));
  }
  const draft = await world.get(VersionsService).read(actor, asked(readVersion, { params }));
  const body = {
    notes: written(notes),
    parameters: [...draft.parameters, ...parameters],
    licences: { ...draft.licences, ...licencesOf(files), ...licences },
  };
  await world
    .get(VersionsService)
    .change(actor, asked(changeVersion, { params, body, ifMatch: draft.version }));
}
