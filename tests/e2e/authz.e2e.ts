import { randomUUID } from 'node:crypto';
import { clientMessages } from '#libs/contracts/channels';
import { operations } from '#libs/contracts/operations';
import { readMatrix, type Row } from '../authz/matrix.js';
import { clientOf } from '../authz/present-version.js';
import { ACTORS, type ActorName } from '../authz/recipe.js';
import { accountRecipes } from '../authz/recipes/accounts.js';
import { blueprintRecipes } from '../authz/recipes/blueprints.js';
import { challengeRecipes } from '../authz/recipes/challenges.js';
import { gigRecipes } from '../authz/recipes/gigs.js';
import { organisationRecipes } from '../authz/recipes/organisations.js';
import { projectRecipes } from '../authz/recipes/projects.js';
import { socketRecipes } from '../authz/recipes/sockets.js';
import { submissionRecipes } from '../authz/recipes/submissions.js';
import { teamRecipes } from '../authz/recipes/teams.js';
import { workshopRecipes } from '../authz/recipes/workshops.js';
import { build, type World } from '../authz/world.js';
import type { Sent } from '../support/client.js';
import { signIn } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { connect } from '../support/socket.js';

const recipes = {
  ...accountRecipes,
  ...organisationRecipes,
  ...challengeRecipes,
  ...submissionRecipes,
  ...teamRecipes,
  ...projectRecipes,
  ...blueprintRecipes,
  ...workshopRecipes,
  ...gigRecipes,
};
/** After these whoever called is signed out. */
const ENDS_THE_SESSION = ['auth.logout', 'auth.logoutEverywhere'];

const rows = readMatrix();
const subjectOf = ({ name }: Row): string => name.split(' ')[0] ?? '';
const overHttp = rows.filter(({ name }) => !name.startsWith('socket '));
const overSockets = rows.filter(({ name }) => name.startsWith('socket '));
const byName = (list: Row[]) => list.map((row) => [row.name, row] as const);
const outcome = (status: number): string => (status < 300 ? 'ok' : String(status));

describe('who may do what', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    const env = {
      RATE_LIMIT_PER_MINUTE: '1000000',
      SIGN_IN_TRIES: '100000',
      SOCKET_MESSAGES_PER_SECOND: '10000',
    };
    stack = await startStack({ backend: 'postgres', env });
    world = await build(stack);
  }, 120_000);
  afterAll(() => stack?.stop(), 30_000);

  /** An actor who signed out is back for the next cell. */
  async function backAgain(actor: ActorName): Promise<void> {
    const person = world.cast[actor];
    if ('client' in person) person.client = await signIn(stack.urls[0] ?? '', person.email);
    else if (actor === 'unverified')
      world.cast.unverified = await signIn(stack.urls[0] ?? '', 'unverified@example.org');
  }

  const sorted = (names: Iterable<string>): string[] => [...new Set(names)].toSorted();

  it('is written down for every operation and message there is, and for no other', () => {
    expect(sorted(overHttp.map(subjectOf))).toEqual(sorted(operations.map(({ id }) => id)));
    expect(sorted(overSockets.map(({ name }) => name.slice('socket '.length)))).toEqual(
      sorted(clientMessages.map(({ name }) => name)),
    );
    expect(sorted(overHttp.map(({ name }) => name))).toEqual(sorted(Object.keys(recipes)));
  });

  it.each(byName(overHttp))('%s', async (name, row) => {
    const operation = operations.find(({ id }) => id === subjectOf(row));
    const recipe = recipes[name];
    if (!operation || !recipe) throw new Error(`Nothing is known of ${name}.`);
    const seen: Partial<Record<ActorName, string>> = {};
    for (const actor of ACTORS) {
      const sent: Sent = await recipe(world, actor);
      const heard = await clientOf(world.cast, actor).ask(operation, sent);
      seen[actor] = outcome(heard.status);
      if (heard.status === 404 && sent.params) {
        const absent = await clientOf(world.cast, actor).ask(operation, {
          ...sent,
          params: withAbsentId(sent.params),
        });
        expect([actor, absent.status, JSON.stringify(absent.body)]).toEqual([
          actor,
          404,
          JSON.stringify(heard.body),
        ]);
      }
      if (ENDS_THE_SESSION.includes(operation.id)) await backAgain(actor);
    }
    expect(seen).toEqual(row.expected);
  });

  it.each(byName(overSockets))('%s', async (name, row) => {
    const message = name.slice('socket '.length);
    const seen: Partial<Record<ActorName, string>> = {};
    for (const actor of ACTORS) {
      const payload = socketRecipes[message]?.(world, actor) ?? {};
      const [heard, absent] = await asked(actor, message, [
        payload,
        { ...payload, ...('channelId' in payload && { channelId: randomUUID() }) },
      ]);
      seen[actor] = heard.ok ? 'ok' : String(heard.error?.status);
      if (seen[actor] === '404') expect(absent).toEqual(heard);
    }
    expect(seen).toEqual(row.expected);
  });

  interface Ack {
    ok: boolean;
    error?: { status: number };
  }

  /** What each payload is acknowledged with; who may not even connect hears 401. */
  async function asked(actor: ActorName, message: string, payloads: [object, object]): Promise<[Ack, Ack]> {
    const refused: Ack = { ok: false, error: { status: 401 } };
    const socket = await connect(stack.urls[0] ?? '', clientOf(world.cast, actor).session).catch(
      () => undefined,
    );
    if (!socket) return [refused, refused];
    try {
      const acks: Ack[] = [];
      for (const payload of payloads)
        acks.push((await socket.timeout(5_000).emitWithAck(message, payload)) as Ack);
      return [acks[0] ?? refused, acks[1] ?? refused];
    } finally {
      socket.disconnect();
    }
  }
});

const withAbsentId = (params: Record<string, string>) => ({ ...params, id: randomUUID() });
