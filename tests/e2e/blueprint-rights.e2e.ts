import { randomUUID } from 'node:crypto';
import {
  addVersionFiles,
  changeBlueprint,
  changeVersion,
  changeVersionFile,
  createBlueprint,
  deriveBlueprint,
  listVersionFiles,
  readAttribution,
  readBlueprint,
  readVersion,
  releaseVersion,
} from '#libs/contracts/blueprints';
import { addProjectMember } from '#libs/contracts/projects';
import { draftBlueprint } from '../authz/blueprint-world.js';
import { ANNA, CHEN_WEI, signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { said } from '../support/said.js';
import { passDeadline } from '../support/deadlines.js';
import { awardTo, gather, openChallenge, review, submitTo } from '../support/world.js';

const titled = (text: string) => [
  { locale: 'en', text },
  { locale: 'zh', text: '支架' },
];

describe('what a blueprint came with', () => {
  let stack: Stack;
  let chen: Signed;
  let anna: Signed;

  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', env: { CHECK_ANSWERS: 'true' } });
    chen = await signUp(stack, 'chen@maker.example', 'CN', CHEN_WEI);
    anna = await signUp(stack, 'anna@firm.example', 'EU', ANNA);
  }, 60_000);
  afterAll(async () => stack?.stop(), 30_000);

  const change = async ({ client }: Signed, id: string, body: object) => {
    const { version: ifMatch } = await client.call(readVersion, { params: { id } });
    return client.ask(changeVersion, { params: { id }, ifMatch, body });
  };
  const show = async ({ client }: Signed, id: string) => {
    const { version: ifMatch } = await client.call(readBlueprint, { params: { id } });
    return client.ask(changeBlueprint, { params: { id }, ifMatch, body: { visibility: 'public' } });
  };
  const derive = async ({ client }: Signed, id: string, title: string) => {
    const body = { title: titled(title) };
    const { id: blueprintId, versions } = await client.call(deriveBlueprint, { params: { id }, body });
    return { blueprintId, versionId: versions[0]?.id ?? '' };
  };
  const release = ({ client }: Signed, id: string, ifMatch?: number) =>
    client.ask(releaseVersion, { params: { id }, ...(ifMatch !== undefined && { ifMatch }) });

  it('keeps its licence in whatever class it is put, and everybody it goes back to is named', async () => {
    const { id, versions } = await chen.client.call(createBlueprint, {
      body: { kind: 'mechanical', title: titled(`By {person:${anna.id}}`) },
    });
    const versionId = versions[0]?.id ?? '';
    const { uploadId } = await chen.client.upload('main.c', 'int main;\n');
    const path = 'src/main.c';
    const files = [{ uploadId, path, class: 'code' }];
    await chen.client.call(addVersionFiles, { params: { id: versionId }, body: { files } });
    await change(chen, versionId, { licences: { code: 'GPL-3.0-only' } });
    await show(chen, id);
    expect((await release(chen, versionId)).status).toBe(200);
    const text = await anna.client.call(readAttribution, { params: { id: versionId } });
    expect(text.split('\n')[0]).toContain(`(person:${anna.id}}`);

    const second = await derive(anna, id, 'Second');
    const [file] = (await anna.client.call(listVersionFiles, { params: { id: second.versionId } })).items;
    const params = { id: second.versionId, fileId: file?.id ?? '' };
    const reclass = (fileClass: string) =>
      anna.client.call(changeVersionFile, { params, body: { class: fileClass } });
    await reclass('data');
    await change(anna, second.versionId, { licences: { code: 'GPL-3.0-only', data: 'MIT' } });
    await show(anna, second.blueprintId);
    expect(said(await release(anna, second.versionId))).toEqual([
      422,
      'invalid',
      `files.${path} licence_inherited`,
    ]);
    await reclass('code');
    await change(anna, second.versionId, { licences: { code: 'GPL-3.0-only' } });
    expect((await release(anna, second.versionId)).status).toBe(200);

    const third = await derive(anna, second.blueprintId, 'Third');
    const lines = (await anna.client.call(readAttribution, { params: { id: third.versionId } })).split('\n');
    const from = lines.indexOf('Derived from 衍生自');
    expect(lines.slice(from + 1, from + 3)).toEqual([
      expect.stringMatching(/^ {2}Second \/ 支架 0\.1\.0 · .* · code 代码: GPL-3\.0-only$/),
      expect.stringMatching(/^ {2}By \(person:.* 0\.1\.0 · .* · code 代码: GPL-3\.0-only$/),
    ]);
  });

  it('is released as it was seen, where one says so', async () => {
    const { versionId } = await draftBlueprint(anna);
    const { version } = await anna.client.call(readVersion, { params: { id: versionId } });
    expect(said(await release(anna, versionId, version - 1))).toEqual([412, 'stale_version']);
    expect((await release(anna, versionId, version)).status).toBe(200);
  });

  it('stays in its project while it is not public, whoever may read it', async () => {
    const cast = await gather(stack);
    const challengeId = await openChallenge(cast);
    const submissionId = await submitTo(challengeId, cast.author);
    await passDeadline(stack, cast, challengeId);
    await review(cast, challengeId, submissionId);
    const { projectId } = await awardTo(cast, challengeId, submissionId);
    const { blueprintId, versionId } = await draftBlueprint(cast.author, projectId);
    const params = { id: blueprintId };
    const { client } = cast.author;
    await client.call(releaseVersion, { params: { id: versionId } });
    const guest = { personId: chen.id, role: 'guest' };
    await client.call(addProjectMember, { params: { id: projectId }, body: guest });
    expect((await chen.client.ask(readBlueprint, { params })).status).toBe(200);
    expect(said(await chen.client.ask(deriveBlueprint, { params, body: {} }))).toEqual([403, 'forbidden']);
    const outside = await client.ask(deriveBlueprint, { params, body: { projectId: randomUUID() } });
    expect(said(outside)).toEqual([422, 'invalid', 'projectId stays_inside']);
    const inside = await client.call(deriveBlueprint, { params, body: {} });
    expect(inside.projectId).toBe(projectId);
  }, 30_000);
});
