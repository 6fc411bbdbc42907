import { readBlueprint } from '#libs/contracts/blueprints';
import { transitionChallenge } from '#libs/contracts/challenges';
import { listMessages, postMessage } from '#libs/contracts/channels';
import { readRanking } from '#libs/contracts/evaluation';
import { listProjectMembers, readProject } from '#libs/contracts/projects';
import { createSubmission, listSubmissions, readSubmission } from '#libs/contracts/submissions';
import { eventually } from '../support/client.js';
import { startStack, type Stack } from '../support/processes.js';
import { hasRedis } from '../support/redis.js';
import { SAID } from '../support/walk-texts.js';
import { Walk } from '../support/walk.js';

const BACKENDS = ['postgres', 'redis'] as const;

describe.each(BACKENDS)('the main job on %s', (backend) => {
  const runs = backend === 'postgres' || hasRedis;
  let stack: Stack;
  let walk: Walk;

  beforeAll(async () => {
    if (!runs) return;
    stack = await startStack({ backend, env: { CHECK_ANSWERS: 'true' } });
    walk = new Walk(stack);
  }, 60_000);
  afterAll(async () => stack?.stop(), 30_000);

  const step = (name: string, run: () => Promise<void>) =>
    it(name, async () => (runs ? run() : undefined), 60_000);

  step('two people sign up on both sides, a firm is founded and a colleague invited', async () => {
    await walk.gather();
    expect(walk.organisationId).not.toBe('');
  });

  step('a challenge is drafted in English and Chinese, published, and read in Chinese', async () => {
    await walk.draft();
    const early = await walk.anna.client.ask(transitionChallenge, {
      params: { id: walk.challengeId },
      body: { to: 'published' },
    });
    expect(early.status).toBe(422);
    const seen = await walk.publish();
    expect(seen.title).toMatchObject({ locale: 'zh-Hans', provenance: 'human', stale: false });
    expect(seen.title.text).toBe('为四十年老压机加装低成本振动传感');
  });

  step(
    'terms are accepted by version, hash and language; a submission with a file gets a receipt',
    async () => {
      const blocked = await walk.chen.client.ask(createSubmission, {
        params: { id: walk.challengeId },
        body: { title: { locale: 'zh', text: '试试' } },
      });
      expect([blocked.status, (blocked.body as unknown as { code: string }).code]).toEqual([
        403,
        'terms_required',
      ]);
      await walk.acceptTerms();
      const sent = await walk.handIn();
      expect(sent.receipt?.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(sent.files).toEqual([
        expect.objectContaining({ name: 'firmware.c', sha256: walk.fileSha256, class: 'code' }),
      ]);
    },
  );

  step('nobody else learns of it before the deadline', async () => {
    for (const { client } of [walk.anna, walk.judge]) {
      expect((await client.ask(readSubmission, { params: { id: walk.submissionId } })).status).toBe(404);
      expect((await client.call(listSubmissions, { params: { id: walk.challengeId } })).items).toEqual([]);
    }
  });

  step('the deadline closes it; the evaluator scores; the firm awards', async () => {
    await walk.passDeadline();
    await walk.evaluate();
    const { items } = await walk.anna.client.call(readRanking, { params: { id: walk.challengeId } });
    expect(items).toEqual([expect.objectContaining({ submissionId: walk.submissionId, mean: 80, count: 1 })]);
    await walk.award();
  });

  step('the project holds both sides, the terms, the channel and the first blueprint', async () => {
    const { client } = walk.chen;
    const params = { id: walk.projectId };
    const project = await client.call(readProject, { params });
    expect(project).toMatchObject({ state: 'active', challengeId: walk.challengeId, memberCount: 2 });
    expect(project.termsHash).toMatch(/^[0-9a-f]{64}$/);
    const { items } = await client.call(listProjectMembers, { params });
    expect(items.map(({ side }) => side).sort()).toEqual(['CN', 'EU']);
    expect(items.every(({ person }) => !person.masked)).toBe(true);
    const blueprint = await client.call(readBlueprint, { params: { id: project.blueprintIds[0] ?? '' } });
    expect(blueprint.versions[0]).toMatchObject({ licences: { code: 'Apache-2.0' } });
    expect(blueprint.versions[0]?.files[0]?.name).toBe('firmware.c');
    expect((await walk.judge.client.ask(readProject, { params })).status).toBe(404);
  });

  step('they talk, each reading their own language', async () => {
    const params = { id: await walk.channel() };
    await walk.chen.client.call(postMessage, { params, body: { clientMsgId: 'walk-0001', ...SAID.zh } });
    await walk.anna.client.call(postMessage, { params, body: { clientMsgId: 'walk-0002', ...SAID.en } });
    const seen = await eventually('the English variant', async () => {
      const { items } = await walk.anna.client.call(listMessages, { params });
      return items.find((message) => message.text?.locale === 'en' && message.original !== null);
    });
    expect(seen.text?.text.toLowerCase()).toContain('sample run');
    expect(seen.original).toEqual({ text: SAID.zh.text, locale: 'zh-Hans' });
    const { items } = await walk.chen.client.call(listMessages, { params });
    expect(items.map(({ seq }) => seq)).toEqual([1, 2]);
  });
});
