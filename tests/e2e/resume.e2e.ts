import { deleteMessage, editMessage, postMessage, readChannel } from '#libs/contracts/channels';
import { addProjectMember, changeProject, readProject, removeProjectMember } from '#libs/contracts/projects';
import { eventually, type Client } from '../support/client.js';
import { startStack, type Stack } from '../support/processes.js';
import { hasRedis } from '../support/redis.js';
import { Screen } from '../support/screen.js';
import { Walk } from '../support/walk.js';

const BACKENDS = hasRedis ? (['postgres', 'redis'] as const) : (['postgres'] as const);
const EVICTED_WITHIN_MS = 2_000;

describe.each(BACKENDS)('two api processes joined by %s', (backend) => {
  let stack: Stack;
  let walk: Walk;
  let anna: Client;
  let channelId: string;
  /** Chen reads at the second process; Anna writes to the first. */
  let chens: Screen;

  const screenOf = async (who: Client): Promise<Screen> => {
    const screen = new Screen(stack.urls[1] ?? '', who.session, channelId);
    await screen.ready();
    return screen;
  };
  const write = (text: string) => {
    const body = { clientMsgId: `resume-${text}`, text, locale: 'en' };
    return anna.call(postMessage, { params: { id: channelId }, body });
  };
  const shows = (screen: Screen, ...written: (string | null)[]) =>
    eventually(`a screen with ${written.join(', ')}`, () =>
      Promise.resolve(JSON.stringify(screen.written) === JSON.stringify(written) ? true : undefined),
    );
  const told = (screen: Screen, name: string, withinMs?: number) =>
    eventually(
      name,
      () => Promise.resolve(screen.told.find((each) => each.name === name)?.payload),
      withinMs,
    );

  beforeAll(async () => {
    stack = await startStack({ backend, apis: 2, env: { CHECK_ANSWERS: 'true' } });
    walk = new Walk(stack);
    await walk.gather();
    await walk.toTheProject();
    channelId = await walk.channel();
    anna = walk.anna.client;
    chens = await screenOf(walk.chen.client);
  }, 90_000);
  afterAll(async () => {
    chens?.close();
    await stack?.stop();
  }, 30_000);

  it('bring a message posted to one to a member on the other', async () => {
    await write('one');
    await write('two');
    await shows(chens, 'one', 'two');
    expect(chens.told.map(({ name }) => name)).toContain('message.created');
  });

  it('let a client who was cut off go on at the other, edits and deletions included', async () => {
    const [one, two] = [...chens.messages.values()].sort((a, b) => a.seq - b.seq);
    await write('three');
    await shows(chens, 'one', 'two', 'three');
    chens.cutOff();
    const { missed } = chens;
    await anna.call(editMessage, { params: { id: one?.id ?? '' }, body: { text: 'first', locale: 'en' } });
    await anna.call(deleteMessage, { params: { id: two?.id ?? '' } });
    await write('four');
    chens.moveTo(stack.urls[0] ?? '');
    await shows(chens, 'first', null, 'three', 'four');
    expect(chens.missed - missed).toBeGreaterThanOrEqual(3);
  });

  it('let the clients of one that died go on at the other', async () => {
    chens.moveTo(stack.urls[1] ?? '');
    await chens.ready();
    await stack.kill('api-2');
    await write('five');
    chens.moveTo(stack.urls[0] ?? '');
    await shows(chens, 'first', null, 'three', 'four', 'five');
    await stack.restart('api-2');
    chens.moveTo(stack.urls[1] ?? '');
    await chens.ready();
    await write('six');
    await shows(chens, 'first', null, 'three', 'four', 'five', 'six');
  }, 30_000);

  it('tell members of the other that their project changed, and nobody else', async () => {
    const outsider = await screenOf(walk.judge.client);
    const params = { id: walk.projectId };
    const { version } = await anna.call(readProject, { params });
    const title = { locale: 'en', text: 'Sensing for old presses' };
    const changed = await anna.call(changeProject, { params, body: { title }, ifMatch: version });
    expect(await told(chens, 'project.changed')).toMatchObject({ id: walk.projectId });
    expect(changed.version).toBeGreaterThan(version);
    expect(outsider.told).toEqual([]);
    outsider.close();
  });

  it('silence who was removed, wherever they are, within two seconds', async () => {
    const { client, id: personId } = walk.judge;
    const params = { id: walk.projectId };
    await anna.call(addProjectMember, { params, body: { personId, role: 'contributor' } });
    const screen = await screenOf(client);
    await write('seven');
    await eventually('the new member to read', () =>
      Promise.resolve(screen.written.includes('seven') || undefined),
    );
    await anna.call(removeProjectMember, { params: { ...params, personId } });
    await told(screen, 'access.revoked', EVICTED_WITHIN_MS);
    await write('eight');
    await eventually('the others to read on', () =>
      Promise.resolve(chens.written.includes('eight') || undefined),
    );
    expect(screen.written).not.toContain('eight');
    expect((await client.ask(readChannel, { params: { id: channelId } })).status).toBe(404);
    screen.close();
  });
});
