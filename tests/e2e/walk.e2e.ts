import { acceptTerms, readTerms, writeTerms } from '#libs/contracts/terms';
import { readBlueprint } from '#libs/contracts/blueprints';
import { createChallenge, readChallenge, transitionChallenge } from '#libs/contracts/challenges';
import { listMessages, listMyChannels, postMessage } from '#libs/contracts/channels';
import {
  assignEvaluator,
  award,
  readRanking,
  readRubric,
  respondToAssignment,
  score,
  writeRubric,
} from '#libs/contracts/evaluation';
import { acceptInvitation, invite } from '#libs/contracts/organisations';
import { listProjectMembers, readProject } from '#libs/contracts/projects';
import { createSubmission, listSubmissions, readSubmission, submit } from '#libs/contracts/submissions';
import { eventually, mailedToken } from '../support/client.js';
import { ANNA, CHEN_WEI, found, signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { hasRedis } from '../support/redis.js';

const BACKENDS = ['postgres', 'redis'] as const;

describe.each(BACKENDS)('the main job on %s', (backend) => {
  const runs = backend === 'postgres' || hasRedis;
  let stack: Stack;
  let anna: Signed;
  let chen: Signed;
  let judge: Signed;
  let organisationId: string;
  let challengeId: string;
  let submissionId: string;
  let projectId: string;

  beforeAll(async () => {
    if (!runs) return;
    stack = await startStack({ backend, env: { CHECK_ANSWERS: 'true' } });
  }, 60_000);
  afterAll(async () => stack?.stop(), 30_000);

  const step = (name: string, run: () => Promise<void>) =>
    it(name, async () => (runs ? run() : undefined), 60_000);

  step('two people sign up on both sides, a firm is founded and a colleague invited', async () => {
    anna = await signUp(stack, 'anna@kessler.example', 'EU', ANNA);
    chen = await signUp(stack, 'chenwei@example.cn', 'CN', CHEN_WEI);
    judge = await signUp(stack, 'judge@example.org', 'EU', {
      ...ANNA,
      forms: [{ script: 'Latn', family: 'Rossi', given: 'Marta' }],
    });
    organisationId = (await found(anna.client)).id;
    await anna.client.call(invite, {
      params: { id: organisationId },
      body: { email: 'judge@example.org', role: 'member', uiLocale: 'en' },
    });
    const token = await mailedToken(stack.outboxDir, 'judge@example.org', '/invitations');
    const accepted = await judge.client.call(acceptInvitation, { body: { token } });
    expect(accepted.organisationId).toBe(organisationId);
  });

  step('a challenge is drafted in English and German, published, and read in Chinese', async () => {
    const draft = await anna.client.call(createChallenge, {
      body: {
        organisationId,
        title: [
          { locale: 'en', text: 'Low-cost vibration sensing for forty-year-old presses' },
          { locale: 'zh', text: '为四十年老压机加装低成本振动传感' },
        ],
        summary: [
          { locale: 'en', text: 'Find bearing faults three days ahead for 40 EUR a press.' },
          { locale: 'zh', text: '以每台 40 欧元的成本提前三天发现轴承故障。' },
        ],
        need: {
          locale: 'en',
          text: 'We run 380 mechanical presses without any sensor. We need a vibration sensor.',
        },
        successTests: [{ locale: 'en', text: 'Finds 7 of 8 simulated bearing faults 72 hours ahead.' }],
        reward: { asWritten: '8 000 EUR', money: { amountMinor: 800_000, currency: 'EUR' } },
        deadline: { local: localIn(2), timeZone: 'Europe/Berlin' },
      },
    });
    challengeId = draft.id;
    const early = await anna.client.ask(transitionChallenge, {
      params: { id: challengeId },
      body: { to: 'published' },
    });
    expect(early.status).toBe(422);
    await anna.client.call(writeTerms, { params: { id: challengeId }, body: { preset: 'maker_keeps' } });
    await anna.client.call(writeRubric, {
      params: { id: challengeId },
      body: {
        criteria: [
          { label: { locale: 'en', text: 'Accuracy' }, weight: 60 },
          { label: { locale: 'en', text: 'Cost' }, weight: 40 },
        ],
        minimumReviews: 1,
      },
    });
    await anna.client.call(transitionChallenge, { params: { id: challengeId }, body: { to: 'published' } });
    const seen = await eventually('the challenge to open in Chinese', async () => {
      const challenge = await chen.client.call(readChallenge, { params: { id: challengeId } });
      return challenge.state === 'open' ? challenge : undefined;
    });
    expect(seen.title).toMatchObject({ locale: 'zh-Hans', provenance: 'human', stale: false });
    expect(seen.title.text).toBe('为四十年老压机加装低成本振动传感');
  });

  step(
    'terms are accepted by version, hash and language; a submission with a file gets a receipt',
    async () => {
      const blocked = await chen.client.ask(createSubmission, {
        params: { id: challengeId },
        body: { title: { locale: 'zh', text: '试试' } },
      });
      expect([blocked.status, (blocked.body as unknown as { code: string }).code]).toEqual([
        403,
        'terms_required',
      ]);
      const terms = await chen.client.call(readTerms, { params: { id: challengeId } });
      await chen.client.call(acceptTerms, {
        params: { id: challengeId },
        body: { version: terms.version, hash: terms.hash, locale: 'zh' },
      });
      const file = await chen.client.upload('firmware.c', 'int main(void) { return 0; }\n');
      const draft = await chen.client.call(createSubmission, {
        params: { id: challengeId },
        body: {
          title: { locale: 'zh', text: '压电振动传感节点' },
          body: { locale: 'zh', text: '我们用 LIS2DW12 加速度计打样，两天出 20 件。' },
          files: [{ uploadId: file.uploadId, class: 'code' }],
          licences: { code: 'Apache-2.0' },
        },
      });
      submissionId = draft.id;
      const sent = await chen.client.call(submit, { params: { id: submissionId } });
      expect(sent.receipt?.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(sent.files).toEqual([
        expect.objectContaining({ name: 'firmware.c', sha256: file.sha256, class: 'code' }),
      ]);
    },
  );

  step('nobody else learns of it before the deadline', async () => {
    const others = [anna.client, judge.client];
    for (const client of others) {
      expect((await client.ask(readSubmission, { params: { id: submissionId } })).status).toBe(404);
      expect((await client.call(listSubmissions, { params: { id: challengeId } })).items).toEqual([]);
    }
  });

  step('the deadline closes it; the evaluator scores; the firm awards', async () => {
    await closeNow(stack, challengeId);
    await eventually(
      'the deadline job',
      async () => {
        const { state } = await anna.client.call(readChallenge, { params: { id: challengeId } });
        return state === 'evaluating' ? true : undefined;
      },
      40_000,
    );
    const assignment = await anna.client.call(assignEvaluator, {
      params: { id: challengeId },
      body: { submissionId, evaluatorId: judge.id },
    });
    await judge.client.call(respondToAssignment, {
      params: { id: assignment.id },
      body: { decision: 'accept' },
    });
    const { criteria } = await judge.client.call(readRubric, { params: { id: challengeId } });
    await judge.client.call(score, {
      params: { id: assignment.id },
      body: { scores: criteria.map(({ id }) => ({ criterionId: id, value: 8 })), final: true },
    });
    const { items } = await anna.client.call(readRanking, { params: { id: challengeId } });
    expect(items).toEqual([expect.objectContaining({ submissionId, mean: 80, count: 1 })]);
    await anna.client.call(transitionChallenge, { params: { id: challengeId }, body: { to: 'decided' } });
    const project = await anna.client.call(award, { params: { id: challengeId }, body: { submissionId } });
    projectId = project.id;
  });

  step('the project holds both sides, the terms, the channel and the first blueprint', async () => {
    const project = await chen.client.call(readProject, { params: { id: projectId } });
    expect(project).toMatchObject({ state: 'active', challengeId, memberCount: 2 });
    expect(project.termsHash).toMatch(/^[0-9a-f]{64}$/);
    const { items } = await chen.client.call(listProjectMembers, { params: { id: projectId } });
    expect(items.map(({ side }) => side).sort()).toEqual(['CN', 'EU']);
    expect(items.every(({ person }) => !person.masked)).toBe(true);
    const blueprint = await chen.client.call(readBlueprint, {
      params: { id: project.blueprintIds[0] ?? '' },
    });
    expect(blueprint.versions[0]).toMatchObject({ licences: { code: 'Apache-2.0' } });
    expect(blueprint.versions[0]?.files[0]?.name).toBe('firmware.c');
    expect((await judge.client.ask(readProject, { params: { id: projectId } })).status).toBe(404);
  });

  step('they talk, each reading their own language', async () => {
    const channel = (await anna.client.call(listMyChannels)).items.find(
      ({ subjectId }) => subjectId === projectId,
    );
    const id = channel?.id ?? '';
    await chen.client.call(postMessage, {
      params: { id },
      body: { clientMsgId: 'walk-0001', text: '打样已经完成。', locale: 'zh' },
    });
    await anna.client.call(postMessage, {
      params: { id },
      body: { clientMsgId: 'walk-0002', text: 'The sample run is ready.', locale: 'en' },
    });
    const seen = await eventually('the English variant', async () => {
      const { items } = await anna.client.call(listMessages, { params: { id } });
      return items.find((message) => message.text?.locale === 'en' && message.original !== null);
    });
    expect(seen.text?.text.toLowerCase()).toContain('sample run');
    expect(seen.original).toEqual({ text: '打样已经完成。', locale: 'zh-Hans' });
    const { items } = await chen.client.call(listMessages, { params: { id } });
    expect(items.map(({ seq }) => seq)).toEqual([1, 2]);
  });
});

/** A wall-clock time in Berlin some days ahead. */
function localIn(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  const berlin = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return berlin.format(at).replace(' ', 'T');
}

/** The only thing a test does behind the product's back: time passes. */
async function closeNow(stack: Stack, challengeId: string): Promise<void> {
  const { default: pg } = await import('pg');
  const database = new pg.Client(stack.databaseUrl);
  await database.connect();
  await database.query(`update challenges set deadline_at = now() - interval '1 second' where id = $1`, [
    challengeId,
  ]);
  await database.end();
}
