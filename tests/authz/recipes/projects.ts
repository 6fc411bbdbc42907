import { readProject } from '#libs/contracts/projects';
import { presentVersion } from '../present-version.js';
import type { ActorName, Recipes } from '../recipe.js';
import type { World } from '../world.js';

const ofProject = ({ working }: World) => ({ params: { id: working.projectId } });
const inChannel = ({ working }: World) => ({ params: { id: working.channelId } });
/** Each lead acts on a person of their own. */
const lead = (actor: ActorName) => (actor === 'author' ? 'author' : 'owner');
const human = (type: string, id: string) => ({
  body: { subject: { type, id }, field: 'title', locale: 'de', text: 'Schwingungen an Pressen' },
});

export const projectRecipes: Recipes = {
  'projects.list': () => ({}),
  'projects.read': ofProject,
  'projects.change': async (world) => ({
    ...ofProject(world),
    ifMatch: await presentVersion(world.cast.owner.client, readProject, ofProject(world)),
    body: { summary: { locale: 'en', text: 'Together.' } },
  }),
  'projects.members': ofProject,
  'projects.addMember': (world, actor) => ({
    ...ofProject(world),
    body: { personId: world.people.newcomers[lead(actor)].id, role: 'guest' },
  }),
  'projectInvitations.create': (world, actor) => ({
    ...ofProject(world),
    body: { personId: world.people.invited[lead(actor)].id },
  }),
  'projectInvitations.list': ofProject,
  'projectInvitations.read': ({ asked }) => ({ params: { id: asked.outsider } }),
  'projectInvitations.respond': ({ asked }) => ({
    params: { id: asked.outsider },
    body: { decision: 'decline' },
  }),
  'projectInvitations.withdraw': ({ asked }, actor) => ({
    params: { id: actor === 'outsider' ? asked.outsider : asked[lead(actor)] },
  }),
  'scouts.readOwn': () => ({}),
  'scouts.writeOwn': () => ({
    body: {
      pairs: [{ from: 'de', to: 'zh', level: 'B2' }],
      sectors: ['28'],
      regions: ['DE'],
      capacityMinutesPerWeek: 60,
      available: true,
      published: false,
    },
  }),
  'scouts.list': () => ({}),
  'scouts.read': ({ people }) => ({ params: { personId: people.scout.id } }),
  'projects.changeMember': ({ working, cast }) => ({
    params: { id: working.projectId, personId: cast.member.id },
    body: { role: 'contributor' },
  }),
  'projects.removeMember': ({ working, people }, actor) => ({
    params: { id: working.projectId, personId: people.guests[lead(actor)].id },
  }),
  'files.content of a submission': ({ submissionFile }) => ({ params: { id: submissionFile } }),
  'uploads.create': (_, actor) => ({
    query: { name: `${actor}.txt` },
    headers: { 'content-type': 'application/octet-stream' },
    body: 'bytes',
  }),
  'variants.correct': ({ challenges }) => human('challenge', challenges.terms),
  'variants.correct of a draft': ({ challenges }) => human('challenge', challenges.draft),
  'variants.correct of a project': ({ working }) => human('project', working.projectId),
  'variants.correct of a submission': ({ submissions }) => human('submission', submissions.change),
  'channels.mine': () => ({}),
  'channels.read': inChannel,
  'channels.markRead': (world) => ({ ...inChannel(world), body: { seq: 1 } }),
  'messages.list': inChannel,
  'messages.post': (world, actor) => ({
    ...inChannel(world),
    body: { clientMsgId: `http-${actor}`, text: 'Hello.', locale: 'en' },
  }),
  'messages.edit': ({ messages }) => ({ params: { id: messages.edited }, body: { text: '打样完成。' } }),
  'messages.delete': ({ messages }) => ({ params: { id: messages.deleted } }),
};
