import {
  addVersionFiles,
  changeBlueprint,
  changeVersion,
  createBlueprint,
  deriveBlueprint,
  readBlueprint,
  readVersion,
  releaseVersion,
} from '#libs/contracts/blueprints';
import { reopenReview, screenSubmission } from '#libs/contracts/evaluation';
import { readMe, changeMe } from '#libs/contracts/identity';
import { muteSubject, unsubscribe } from '#libs/contracts/notifications';
import { inviteToProject, respondToProjectInvitation } from '#libs/contracts/project-invitations';
import { readProject } from '#libs/contracts/projects';
import { cancelRegistration, register } from '#libs/contracts/registrations';
import { listScouts, writeOwnScoutProfile } from '#libs/contracts/scouts';
import { addWorkshopHost, readWorkshop, rescheduleWorkshop } from '#libs/contracts/workshops';
import { gatherCrowd, type Passerby } from '../support/crowd.js';
import { Client, eventually, mailsIn } from '../support/client.js';
import { ANNA, signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { hasRedis } from '../support/redis.js';
import { SCOUT } from '../support/scouts.js';
import { connect } from '../support/socket.js';
import { Told } from '../support/told.js';
import { Walk } from '../support/walk.js';
import { draftWorkshop, moveWorkshop, PLAN } from '../support/workshops.js';

const LIN: typeof ANNA = {
  forms: [
    { script: 'Hani', family: '林', given: '舒雅' },
    { script: 'Latn', family: 'Lin', given: 'Shuya' },
  ],
  preferredScript: 'Hani',
  latinOrder: 'family_first',
};
describe.each(['postgres', 'redis'] as const)('P0-29 who is told of what on %s', (backend) => {
  const runs = backend === 'postgres' || hasRedis;
  let stack: Stack;
  let walk: Walk;
  let bystander: Signed;
  let scout: Signed;
  let crowd: Passerby[];
  let told: Told;
  let workshopId = '';
  const seats: string[] = [];

  beforeAll(async () => {
    if (!runs) return;
    stack = await startStack({ backend, apis: 2, env: { CHECK_ANSWERS: 'true' } });
    walk = new Walk(stack);
    bystander = await signUp(stack, 'bystander@example.org', 'EU', ANNA);
    scout = await signUp(stack, 'scout@example.cn', 'CN', LIN);
    await walk.gather();
    crowd = await gatherCrowd(stack.databaseUrl, 5);
    told = new Told(stack, {
      anna: walk.anna,
      chen: walk.chen,
      judge: walk.judge,
      bystander,
      scout,
      ...Object.fromEntries(
        crowd.map(({ headers }, n) => [`guest ${n + 1}`, { headers, email: `crowd-${n}@example.org` }]),
      ),
    });
  }, 60_000);
  afterAll(async () => stack?.stop(), 30_000);

  const step = (name: string, run: () => Promise<void>) =>
    it(name, async () => (runs ? run() : undefined), 60_000);
  const guest = (n: number) => ({ params: { id: workshopId }, headers: crowd[n - 1]?.headers ?? {} });
  const visitor = () => new Client(stack.urls[1] ?? '');

  step('an owner is told that a colleague joined, and nobody else anything', () =>
    told.expect({ anna: ['organisations.memberJoined'] }),
  );

  step(
    'before the deadline the author gets a receipt, and nobody learns that there is a submission',
    async () => {
      await walk.draft();
      await walk.publish();
      await walk.acceptTerms();
      await walk.handIn();
      await told.expect({ anna: ['challenges.opened'], chen: ['submissions.received ✉'] });
    },
  );

  step('the deadline opens the submissions to the manager', async () => {
    await walk.passDeadline();
    await told.expect({ anna: ['challenges.deadlinePassed ✉'] });
  });

  step('an evaluator is asked, and the manager told of the answer', async () => {
    await walk.askJudge();
    await told.expect({ judge: ['evaluation.assigned ✉'] });
    await walk.judgeAnswers();
    await told.expect({ anna: ['evaluation.answered'] });
  });

  step('P0-12: the author is told of being ruled out, and of being admitted again; nobody else', async () => {
    const params = { id: walk.submissionId };
    const { client } = walk.anna;
    const reason = 'The licence of the board is missing.';
    await client.call(screenSubmission, { params, body: { to: 'ineligible', reason } });
    await told.expect({ chen: ['submissions.ruledOut ✉'] });
    await client.call(screenSubmission, { params, body: { to: 'eligible' } });
    await told.expect({ chen: ['submissions.readmitted ✉'] });
  });

  step('P0-12: an evaluator is told that the review is opened again', async () => {
    const params = { id: walk.assignmentId };
    await walk.anna.client.call(reopenReview, { params, body: { reason: 'The cost is a price each.' } });
    await told.expect({ judge: ['evaluation.reopened ✉'] });
    await walk.judgeScores();
  });

  step('decision and award are told to the author, with the project it opened', async () => {
    await walk.award();
    await told.expect({ chen: ['challenges.decided ✉', 'submissions.won ✉', 'projects.opened ✉'] });
  });

  step('a scout is asked into the project by name, and joins; each side hears of the other', async () => {
    const { anna, chen } = walk;
    await scout.client.call(writeOwnScoutProfile, { body: SCOUT });
    const { items } = await anna.client.call(listScouts, { query: { q: 'lin', from: 'zh', to: 'en' } });
    expect(items.map(({ person }) => [person.id, person.masked])).toEqual([[scout.id, false]]);
    const { id } = await anna.client.call(inviteToProject, {
      params: { id: walk.projectId },
      body: { personId: scout.id, message: 'Help us understand the test plan.' },
    });
    await told.expect({ scout: ['projects.invited ✉'] });
    const answer = { params: { id }, body: { decision: 'accept' } } as const;
    expect(await scout.client.call(respondToProjectInvitation, answer)).toMatchObject({ state: 'accepted' });
    await told.expect({ anna: ['projects.invitationAnswered'], chen: ['projects.invitationAnswered'] });
    const { hybrid } = await chen.client.call(readProject, { params: { id: walk.projectId } });
    expect(hybrid).toBe(false);
  });

  step('a release is told to the project, a derivation to the author', async () => {
    const { chen, judge } = walk;
    const made = await chen.client.call(createBlueprint, {
      body: {
        kind: 'mechanical',
        title: [{ locale: 'zh', text: '传感器卡扣' }],
        projectId: walk.projectId,
      },
    });
    const version = { params: { id: made.versions[0]?.id ?? '' } };
    const { uploadId } = await chen.client.upload('clip.md', '# 卡扣\n');
    await chen.client.call(addVersionFiles, { ...version, body: { files: [{ uploadId, path: 'clip.md' }] } });
    const { version: ifMatch } = await chen.client.call(readVersion, version);
    await chen.client.call(changeVersion, {
      ...version,
      ifMatch,
      body: { licences: { documentation: 'CC-BY-SA-4.0' } },
    });
    await chen.client.call(releaseVersion, version);
    await told.expect({ anna: ['blueprint.released ✉'], scout: ['blueprint.released ✉'] });
    const blueprint = { params: { id: made.id } };
    await chen.client.call(changeBlueprint, {
      ...blueprint,
      ifMatch: (await chen.client.call(readBlueprint, blueprint)).version,
      body: { visibility: 'public' },
    });
    await judge.client.call(deriveBlueprint, { ...blueprint, body: {} });
    await told.expect({ chen: ['blueprint.derived'] });
  });

  step('a second host is told', async () => {
    const { anna, chen } = walk;
    const { version } = await chen.client.call(readMe);
    await chen.client.call(changeMe, { ifMatch: version, body: { listed: true } });
    workshopId = await draftWorkshop(anna.client, { capacity: 3 });
    await anna.client.call(addWorkshopHost, { params: { id: workshopId }, body: { personId: chen.id } });
    await moveWorkshop(anna.client, workshopId, 'scheduled', 'registration_open');
    await told.expect({ chen: ['workshops.hostAdded ✉'] });
  });

  step('five want three seats: three are in, two wait, and the hosts see each', async () => {
    const received = 'workshops.registrationReceived';
    for (const n of [1, 2, 3, 4, 5]) {
      seats.push((await visitor().call(register, { ...guest(n), body: {} })).id);
      await told.expect({
        anna: [received],
        chen: [received],
        [`guest ${n}`]: [n <= 3 ? 'workshops.registered ✉' : 'workshops.waitlisted ✉'],
      });
    }
  });

  step('one gives the seat back: who waits longest moves up, and is pushed to as well', async () => {
    const socket = await connect(stack.urls[0] ?? '', walk.anna.client.session);
    const pushed: unknown[] = [];
    socket.on('notification.created', (message) => pushed.push(message));
    await visitor().call(cancelRegistration, {
      params: { id: seats[1] ?? '' },
      headers: crowd[1]?.headers,
    });
    await told.expect({ 'guest 4': ['workshops.promoted ✉'] });
    // whoever has nothing new hears nothing
    expect(pushed).toEqual([]);
    await walk.chen.client.call(rescheduleWorkshop, {
      params: { id: workshopId },
      ifMatch: (await walk.chen.client.call(readWorkshop, { params: { id: workshopId } })).version,
      body: { start: { local: '2027-01-21T10:00', timeZone: 'Europe/Berlin' }, minutes: PLAN.minutes },
    });
    const moved = 'workshops.rescheduled ✉';
    await told.expect({
      anna: [moved],
      'guest 1': [moved],
      'guest 3': [moved],
      'guest 4': [moved],
      'guest 5': [moved],
    });
    await eventually('the push', () => Promise.resolve(pushed.length > 0 ? true : undefined));
    expect(pushed).toMatchObject([{ subject: { type: 'workshop', id: workshopId } }]);
    socket.disconnect();
  });

  step('it is cancelled: who stopped such mails gets none, who muted it hears nothing', async () => {
    const [mail] = mailsIn(stack.outboxDir).filter(({ to }) => to === 'crowd-0@example.org');
    const token = /unsubscribe\?token=([\w.-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    // of the first mail's type: it stops no other
    expect(await visitor().call(unsubscribe, { body: { token } })).toMatchObject({
      type: 'workshops.registered',
    });
    await visitor().call(muteSubject, {
      params: { subjectType: 'workshop', subjectId: workshopId },
      headers: crowd[2]?.headers,
    });
    await moveWorkshop(walk.anna.client, workshopId, 'cancelled');
    const cancelled = 'workshops.cancelled ✉';
    await told.expect({
      chen: [cancelled],
      'guest 1': [cancelled],
      'guest 4': [cancelled],
      'guest 5': [cancelled],
    });
  });

  step('a mail program stops a type of mail with the one click of RFC 8058', async () => {
    const mail = mailsIn(stack.outboxDir).findLast(({ to }) => to === 'crowd-4@example.org') as
      { headers?: Record<string, string> } | undefined;
    const url = (mail?.headers?.['List-Unsubscribe'] ?? '').slice(1, -1);
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect([answer.status, await answer.json()]).toMatchObject([200, { type: 'workshops.cancelled' }]);
  });

  step('each was told in their own language, with a reason', async () => {
    const han = /\p{Script=Han}/u;
    for (const { name, title, reason } of told.sentences) {
      expect([name, han.test(reason)]).toEqual([name, ['chen', 'scout'].includes(name)]);
      expect([title, title.includes('{')]).toEqual([title, false]);
    }
    const ofAnna = told.sentences.filter(({ name }) => name === 'anna').map(({ title }) => title);
    expect(
      ofAnna.filter((title) => title.startsWith('“Sensors for old presses” was moved to Thu')),
    ).toHaveLength(1);
    await told.expect({});
  });
});
