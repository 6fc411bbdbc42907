import { randomUUID } from 'node:crypto';
import { addVersionFiles, readBlueprint, readVersion } from '#libs/contracts/blueprints';
import { draftBlueprint } from '../blueprint-world.js';
import { presentVersion } from '../present-version.js';
import type { ActorName, Recipes } from '../recipe.js';
import type { World } from '../world.js';

const ofBlueprint = ({ working }: World) => ({ params: { id: working.blueprintId } });
const ofVersion = ({ blueprintVersion }: World) => ({ params: { id: blueprintVersion } });
const ofPublic = ({ published }: World) => ({ params: { id: published.blueprintId } });
const title = { locale: 'en', text: 'A holder' };
/** Those who make it: for them the request must be whole, for all others rights come first. */
const makers = new Set<ActorName>(['member', 'owner', 'author']);

async function newUpload({ cast }: World, actor: ActorName): Promise<string> {
  const person = cast[actor];
  if (!makers.has(actor) || !('client' in person)) return randomUUID();
  return (await person.client.upload(`${actor}-${randomUUID()}.md`, '# Notes\n')).uploadId;
}

const newFile = async (world: World, actor: ActorName) => ({
  ...ofVersion(world),
  body: { files: [{ uploadId: await newUpload(world, actor) }] },
});

export const blueprintRecipes: Recipes = {
  'blueprints.list': () => ({}),
  'blueprints.create': () => ({ body: { title, kind: 'mechanical' } }),
  'blueprints.create in a project': ({ working }) => ({
    body: { title, kind: 'mechanical', projectId: working.projectId },
  }),
  'blueprints.read': ofBlueprint,
  'blueprints.read of a public one': ofPublic,
  'blueprints.change': async (world) => ({
    ...ofBlueprint(world),
    ifMatch: await presentVersion(world.cast.owner.client, readBlueprint, ofBlueprint(world)),
    body: { summary: { locale: 'en', text: 'A node for old presses.' } },
  }),
  'blueprints.change who may see it': async (world) => ({
    ...ofBlueprint(world),
    ifMatch: await presentVersion(world.cast.owner.client, readBlueprint, ofBlueprint(world)),
    // its state is still draft, which stays hidden whoever may see the releases
    body: { visibility: 'public' },
  }),
  'blueprints.versions': ofBlueprint,
  'blueprints.openVersion': (world) => ({ ...ofBlueprint(world), body: {} }),
  'blueprints.derive': (world) => ({ ...ofPublic(world), body: {} }),
  'blueprints.derive of a draft': (world) => ({ ...ofBlueprint(world), body: {} }),
  'blueprints.lineage': ofBlueprint,
  'versions.read': ofVersion,
  'versions.change': async (world) => ({
    ...ofVersion(world),
    ifMatch: await presentVersion(world.cast.owner.client, readVersion, ofVersion(world)),
    body: { notes: { locale: 'en', text: 'The first board.' } },
  }),
  'versions.change once released': async (world) => ({
    params: { id: world.published.versionId },
    ifMatch: await presentVersion(world.cast.owner.client, readVersion, {
      params: { id: world.published.versionId },
    }),
    body: { licences: { documentation: 'MIT' } },
  }),
  'versions.files': ofVersion,
  'versions.addFiles': newFile,
  'versions.changeFile': ({ blueprintVersion, blueprintFile }) => ({
    params: { id: blueprintVersion, fileId: blueprintFile },
    body: { class: 'code' },
  }),
  'versions.removeFile': async (world) => {
    const added = await world.cast.owner.client.call(addVersionFiles, await newFile(world, 'owner'));
    return { params: { id: world.blueprintVersion, fileId: added.files[0]?.id ?? '' } };
  },
  'versions.release': async ({ cast, working }) => ({
    params: { id: (await draftBlueprint(cast.owner, working.projectId)).versionId },
  }),
  'versions.attribution': ofVersion,
  'versions.archive': ofVersion,
  'versions.archive of a public one': ({ published }) => ({ params: { id: published.versionId } }),
  'files.content': ({ blueprintFile }) => ({ params: { id: blueprintFile } }),
};
