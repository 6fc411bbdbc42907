import { register } from '#libs/contracts/registrations';
import { addWorkshopSession } from '#libs/contracts/workshop-sessions';
import { addWorkshopHost } from '#libs/contracts/workshops';
import { onDatabase } from '../support/database.js';
import type { Stack } from '../support/processes.js';
import { draftWorkshop, moveWorkshop, openWorkshop } from '../support/workshops.js';
import type { Cast } from '../support/world.js';

/** Owner and author host them together; the evaluator is registered. What an act uses up is there once for each host. */
export async function prepareWorkshops(stack: Stack, cast: Cast, projectId: string) {
  const { client } = cast.owner;
  const scheduled = async () => {
    const id = await draftWorkshop(client);
    await moveWorkshop(client, id, 'scheduled');
    return shared(cast, id);
  };
  const inProject = await shared(cast, await draftWorkshop(client, { projectId }));
  await moveWorkshop(client, inProject, 'scheduled');
  const workshops = {
    draft: await shared(cast, await draftWorkshop(client)),
    open: await shared(cast, await openWorkshop(client)),
    joinable: await shared(cast, await openWorkshop(client)),
    inProject,
    today: await shared(cast, await openWorkshop(client)),
  };
  const registrations = {
    open: await attend(cast, workshops.open),
    given: await attend(cast, await shared(cast, await openWorkshop(client))),
    today: await attend(cast, workshops.today),
  };
  await letItBeToday(stack, workshops.today);
  return {
    workshops,
    registrations,
    moved: { owner: await scheduled(), author: await scheduled() },
    alone: { owner: await draftAlone(cast, 'owner'), author: await draftAlone(cast, 'author') },
    paired: { owner: await scheduled(), author: await scheduled() },
    sessions: {
      changed: await session(cast, workshops.open),
      removed: { owner: await session(cast, workshops.open), author: await session(cast, workshops.open) },
    },
  };
}

async function shared({ owner, author }: Cast, id: string): Promise<string> {
  await owner.client.call(addWorkshopHost, { params: { id }, body: { personId: author.id } });
  return id;
}

/** Announced, with one host. */
async function draftAlone(cast: Cast, host: 'owner' | 'author'): Promise<string> {
  const id = await draftWorkshop(cast[host].client);
  await moveWorkshop(cast[host].client, id, 'scheduled');
  return id;
}

async function attend({ evaluator }: Cast, id: string) {
  const { id: registrationId, code } = await evaluator.client.call(register, { params: { id }, body: {} });
  return { id: registrationId, code: code ?? '' };
}

const session = async ({ owner }: Cast, id: string): Promise<string> =>
  (
    await owner.client.call(addWorkshopSession, {
      params: { id },
      body: { title: { locale: 'en', text: 'Opening' }, afterMinutes: 0, minutes: 10 },
    })
  ).id;

const letItBeToday = (stack: Stack, id: string): Promise<void> =>
  onDatabase(stack.databaseUrl, async (database) => {
    await database.query(
      `update workshops set starts_at = now() - interval '1 minute', ends_at = now() + interval '1 day' where id = $1`,
      [id],
    );
  });
