import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChallengesModule } from '#libs/challenges/challenges.module';
import type { DeliveryState } from '#libs/contracts/deliveries';
import { notices } from '#libs/contracts/notices';
import type { Notice } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { Database, sql } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import type { Fact } from '#libs/core/jobs/handles';
import { MailPort, type MailMessage } from '#libs/core/mail/mail-port';
import { PersonsRepository } from '#libs/identity/persons.repository';
import { DeliveriesWorker } from '#libs/notifications/deliveries.worker';
import { DeliveryLog } from '#libs/notifications/delivery-log';
import { GigsModule } from '#libs/gigs/gigs.module';
import { Inbox } from '#libs/notifications/inbox';
import { MAX_ATTEMPTS } from '#libs/notifications/retry-delay';
import { NotificationsListener } from '#libs/notifications/notifications.listener';
import { NotificationsModule } from '#libs/notifications/notifications.module';
import { Preferences } from '#libs/notifications/preferences';
import { Unsubscriptions } from '#libs/notifications/unsubscriptions';
import { WorkshopsModule } from '#libs/workshops/workshops.module';
import { actorOf, addPerson, startFeatures, type Features } from '../support/features.js';

const BEGAN = Date.now();
const states = sql(
  'test.deliveryStates',
  `select person_id as "personId", state, attempts, note from deliveries where ($1::uuid is null or person_id = $1)
   order by notice_id, person_id`,
);
const makeDue = sql('test.makeDue', `update deliveries set not_before = now() where state = 'queued'`);
const TITLE = {
  sourceLocale: 'en',
  revision: 1,
  variants: {
    en: {
      text: 'Retrofitting old machines',
      provenance: 'human',
      sourceRevision: 1,
      at: '2026-10-01T00:00:00.000Z',
    },
    'zh-Hans': { text: '旧机床改造', provenance: 'human', sourceRevision: 1, at: '2026-10-01T00:00:00.000Z' },
  },
} as const;

interface DeliveryRow {
  personId: string;
  state: DeliveryState;
  attempts: number;
  note: string | null;
}

describe('P0-29 notifications', () => {
  let features: Features;
  let anna: string;
  let wei: string;
  let listener: NotificationsListener;
  let worker: DeliveriesWorker;
  let inbox: Inbox;
  /** Whom the notice of a fact concerns at this moment, by the id in the fact's payload. */
  const concerned = new Map<string, string[]>();
  let factCount = 0;

  beforeAll(async () => {
    features = await startFeatures([WorkshopsModule, ChallengesModule, GigsModule, NotificationsModule]);
    const { app } = features;
    [anna, wei] = [await addPerson(features, 'EU'), await addPerson(features, 'CN')];
    [listener, worker, inbox] = [app.get(NotificationsListener), app.get(DeliveriesWorker), app.get(Inbox)];
    const sources = app.get(Notices);
    // what a feature would read from its tables, and may read differently a moment later
    sources.sourceOf('workshops.rescheduled').find = (payload) =>
      Promise.resolve(noticeOf(payload as Fact['payload']));
  }, 60_000);
  afterAll(() => features?.stop(), 30_000);

  function noticeOf(payload: Fact['payload']): Notice | undefined {
    const id = payload['workshopId'] ?? '';
    const people = concerned.get(id) ?? [];
    return {
      subject: { type: 'workshop', id },
      path: `/workshops/${id}`,
      recipients: people.map((personId) => ({ personId, reason: 'registered' })),
      params: {
        workshop: { text: TITLE },
        start: { at: '2026-12-09T08:00:00.000Z', timeZone: 'Europe/Berlin' },
      },
    };
  }

  function moved(people: string[], workshopId = newId()): Fact {
    concerned.set(workshopId, people);
    factCount += 1;
    return {
      id: String(factCount),
      name: 'workshop.rescheduled',
      payload: { workshopId, byId: newId() },
      actorId: null,
      at: new Date(BEGAN + factCount).toISOString(),
    };
  }

  const inboxOf = async (personId: string, only?: 'unread' | 'muted') =>
    inbox.list(await actorOf(features, personId), { limit: 20, only });
  const groupOf = async (personId: string, { payload }: Fact) =>
    (await inboxOf(personId)).items.find(({ subject }) => subject.id === payload['workshopId']);
  const deliveriesOf = (personId: string) => features.app.get(Database).rows<DeliveryRow>(states, [personId]);
  const mailsTo = async (personId: string) => {
    const person = await features.app.get(PersonsRepository).findById(personId);
    const files = readdirSync(features.outboxDir).filter((file) => file.endsWith('.json'));
    return files
      .map((file) => JSON.parse(readFileSync(join(features.outboxDir, file), 'utf8')) as MailMessage)
      .filter(({ to }) => to === person?.email);
  };

  it('tells each person once, in their language, on their clock, with the reason', async () => {
    const fact = moved([anna, wei]);
    await listener.plan([fact]);
    await listener.plan([fact]);
    await worker.deliver();
    const [annas, weis] = [await groupOf(anna, fact), await groupOf(wei, fact)];
    expect(annas).toMatchObject({ count: 1, unread: 1, muted: false });
    expect(annas?.items[0]).toMatchObject({
      title: '“Retrofitting old machines” was moved to Wed 9 Dec, 09:00 Central European Time.',
      reason: 'You are registered for this workshop.',
      path: `/workshops/${fact.payload['workshopId']}`,
      readAt: null,
    });
    expect(weis?.items[0]?.title).toBe('“旧机床改造”改期至 12月9日周三 中国标准时间 16:00。');
    expect((await mailsTo(anna)).map(({ subject }) => subject)).toEqual([annas?.items[0]?.title]);
    expect((await mailsTo(wei)).map(({ subject }) => subject)).toEqual([weis?.items[0]?.title]);
    expect(await deliveriesOf(wei)).toMatchObject([{ state: 'sent', attempts: 1, note: null }]);
  });

  it('groups by what it is about, newest first, and counts what is unread', async () => {
    const person = await addPerson(features, 'EU');
    const first = moved([person]);
    const about = first.payload['workshopId'] ?? '';
    const more = Array.from({ length: 4 }, () => moved([person], about));
    await listener.plan([first, ...more, moved([person])]);
    const { items, unread } = await inboxOf(person);
    expect(unread).toBe(6);
    expect(items.map(({ count, items: shown }) => [count, shown.length])).toEqual([
      [1, 1],
      [5, 3],
    ]);
    const actor = await actorOf(features, person);
    expect(await inbox.read(actor, { subject: { type: 'workshop', id: about } })).toEqual({ unread: 1 });
    expect((await inboxOf(person, 'unread')).items).toHaveLength(1);
    expect(await inbox.read(actor, { ids: [items[0]?.items[0]?.id ?? ''] })).toEqual({ unread: 0 });
  });

  it('pages through groups without losing or repeating one', async () => {
    const person = await addPerson(features, 'EU');
    await listener.plan(Array.from({ length: 7 }, () => moved([person])));
    const actor = await actorOf(features, person);
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const { items, nextCursor } = await inbox.list(actor, { limit: 3, cursor });
      seen.push(...items.map(({ subject }) => subject.id));
      if (nextCursor === null) break;
      cursor = nextCursor;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  it('says nothing more about a muted object, and again when it is unmuted', async () => {
    const person = await addPerson(features, 'CN');
    const actor = await actorOf(features, person);
    const fact = moved([person]);
    const subject = { type: 'workshop', id: fact.payload['workshopId'] ?? '' };
    await listener.plan([fact]);
    await inbox.mute(actor, subject);
    // planned before, not sent yet
    await worker.deliver();
    await listener.plan([moved([person], subject.id)]);
    expect(await deliveriesOf(person)).toMatchObject([{ state: 'suppressed', note: 'muted' }]);
    expect((await inboxOf(person, 'muted')).items).toMatchObject([{ count: 1, muted: true }]);
    await inbox.unmute(actor, subject);
    await listener.plan([moved([person], subject.id)]);
    expect((await inboxOf(person)).items).toMatchObject([{ count: 2, muted: false }]);
  });

  it('goes by the ways somebody chose, and only those', async () => {
    const person = await addPerson(features, 'EU');
    const actor = await actorOf(features, person);
    const preferences = features.app.get(Preferences);
    const type = 'workshops.rescheduled';
    await preferences.write(actor, { items: [{ type, channel: 'in_app', enabled: false }] });
    const mailOnly = moved([person]);
    await listener.plan([mailOnly]);
    expect(await groupOf(person, mailOnly)).toBeUndefined();
    await preferences.write(actor, { items: [{ type, channel: 'email', enabled: false }] });
    await listener.plan([moved([person])]);
    expect(await deliveriesOf(person)).toHaveLength(1);
    const { items } = await preferences.read(actor);
    expect(items.find((item) => item.type === type)).toMatchObject({
      label: 'A workshop is moved',
      channels: { in_app: false, email: false },
    });
    expect(items).toHaveLength(notices.length);
    await expect(
      preferences.write(actor, { items: [{ type: 'no.such', channel: 'email', enabled: true }] }),
    ).rejects.toMatchObject({ code: 'invalid' });
  });

  it('stops e-mails of one type by the signed link, for nobody else', async () => {
    const [one, other] = [await addPerson(features, 'EU'), await addPerson(features, 'EU')];
    await listener.plan([moved([one, other])]);
    await worker.deliver();
    const [mail] = await mailsTo(one);
    expect(mail?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
    const token = new URL((mail?.headers?.['List-Unsubscribe'] ?? '').slice(1, -1)).searchParams.get('token');
    const unsubscriptions = features.app.get(Unsubscriptions);
    const visitor = await actorOf(features, other);
    expect(await unsubscriptions.unsubscribe(visitor, token ?? '')).toMatchObject({
      type: 'workshops.rescheduled',
      channel: 'email',
    });
    await expect(unsubscriptions.unsubscribe(visitor, `${token ?? ''}x`)).rejects.toMatchObject({
      code: 'not_found',
    });
    await listener.plan([moved([one, other])]);
    await worker.deliver();
    expect([(await mailsTo(one)).length, (await mailsTo(other)).length]).toEqual([1, 2]);
    expect((await inboxOf(one)).items).toHaveLength(2);
  });

  it('asks again at the moment of sending whom it concerns, and whether they can be reached', async () => {
    const [leaver, unverified] = [
      await addPerson(features, 'EU'),
      await addPerson(features, 'EU', { emailVerifiedAt: null }),
    ];
    const fact = moved([leaver, unverified]);
    await listener.plan([fact]);
    concerned.set(fact.payload['workshopId'] ?? '', [unverified]);
    await worker.deliver();
    expect([...(await deliveriesOf(leaver)), ...(await deliveriesOf(unverified))]).toMatchObject([
      { state: 'suppressed', note: 'no longer concerned' },
      { state: 'suppressed', note: 'no verified address' },
    ]);
  });

  it('tries again later and later, gives up in the end, and can be replayed', async () => {
    const person = await addPerson(features, 'EU');
    const port = features.app.get(MailPort);
    const send = port.send.bind(port);
    const keys: string[] = [];
    port.send = ({ messageId }) => {
      keys.push(messageId);
      return Promise.reject(new Error('421 come back later'));
    };
    await listener.plan([moved([person])]);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      await worker.deliver();
      // not due again yet: a second round does nothing
      await worker.deliver();
      expect(keys).toHaveLength(attempt);
      await features.app.get(Database).rows(makeDue);
    }
    port.send = send;
    expect(await deliveriesOf(person)).toMatchObject([
      { state: 'dead', attempts: MAX_ATTEMPTS, note: '421 come back later' },
    ]);
    const administrator = { ...(await actorOf(features, anna)), platformRoles: ['admin'] as const };
    const log = features.app.get(DeliveryLog);
    const { items } = await log.list(administrator, { limit: 20, state: 'dead' });
    expect(items).toMatchObject([{ personId: person, type: 'workshops.rescheduled', state: 'dead' }]);
    await log.replay(administrator, items[0]?.id ?? '');
    await worker.deliver();
    expect(await deliveriesOf(person)).toMatchObject([{ state: 'sent' }]);
    expect(new Set(keys).size).toBe(1);
    await expect(log.replay(administrator, items[0]?.id ?? '')).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    await expect(log.list(await actorOf(features, wei), { limit: 20 })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('has words in both languages for every line of the table', () => {
    const sources = features.app.get(Notices);
    for (const { type } of notices) {
      const { wording } = sources.sourceOf(type);
      const names = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
      expect([type, names(wording['zh-Hans'].title)]).toEqual([type, names(wording.en.title)]);
      expect(Object.keys(wording['zh-Hans'].reasons)).toEqual(Object.keys(wording.en.reasons));
      expect(`${wording['zh-Hans'].title}${wording['zh-Hans'].label}`).toMatch(/\p{Script=Han}/u);
    }
  });
});
