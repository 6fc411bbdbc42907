import { listWorkshops } from '#libs/contracts/workshops';
import {
  noticePromoted,
  noticeRegistrationReceived,
  noticeWorkshopCancelled,
  noticeWorkshopHostAdded,
  noticeWorkshopPublished,
  noticeWorkshopRescheduled,
} from '#libs/contracts/workshop-facts';
import { visitor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Notices } from '#libs/core/notices/notices';
import { writeLocalized } from '#libs/language/localized-text';
import { ProjectsService } from '#libs/projects/projects.service';
import { WorkshopSessions } from '#libs/workshops/workshop-sessions.service';
import { addPerson } from '../support/features.js';
import { given, refusal, startWorkshops, type Workshops } from './workshops-world.js';

const HOUR_MS = 3_600_000;
const NEXT_WEEK = { local: '2027-01-27T16:00', timeZone: 'Asia/Shanghai' };

describe('workshops', () => {
  let workshops: Workshops;
  let anna: string;
  let wei: string;
  let guest: string;

  beforeAll(async () => {
    workshops = await startWorkshops();
    [anna, wei, guest] = [
      await addPerson(workshops.features, 'EU'),
      await addPerson(workshops.features, 'CN', { listed: true }),
      await addPerson(workshops.features, 'CN', { listed: true }),
    ];
  }, 60_000);
  afterAll(() => workshops.features.stop(), 30_000);

  const reschedule = async (host: string, id: string, body: object = { start: NEXT_WEEK }) =>
    workshops.lifecycle.reschedule(await workshops.actor(host), given({ params: { id }, body }));
  const list = async (personId: string | null, query: object = {}) => {
    const actor = personId ? await workshops.actor(personId) : visitor();
    return (
      await workshops.service.list(actor, listWorkshops.query!.parse({ limit: 100, ...query }))
    ).items.map(({ id }) => id);
  };
  const told = async ({ type }: { type: string }, payload: object) =>
    workshops.app.get(Notices).sourceOf(type).find(payload, null);
  const travelTo = (at: string, minutes: number) => {
    const clock = workshops.app.get(Clock);
    clock.travel(new Date(at).getTime() + minutes * 60_000 - clock.now().getTime());
  };

  it('is a draft of its host until it is announced; cancelled with a reason it keeps its UID and counts up', async () => {
    const id = await workshops.draft(anna);
    await expect(workshops.read(guest, id)).rejects.toEqual(refusal('not_found'));
    expect(await list(anna, { mine: 'true' })).toContain(id);
    expect(await list(anna)).not.toContain(id);
    await expect(workshops.to(anna, id, 'live')).rejects.toEqual(refusal('illegal_transition'));
    await workshops.to(anna, id, 'scheduled');
    expect(await list(null)).toContain(id);
    const moved = await reschedule(anna, id);
    expect([moved.sequence, moved.local, moved.second.time]).toEqual([
      1,
      { timeZone: 'Asia/Shanghai', date: '2027-01-27', time: '16:00' },
      '16:00',
    ]);
    await expect(workshops.change(anna, id, { start: NEXT_WEEK })).rejects.toEqual(refusal('invalid'));
    const off = await workshops.to(anna, id, 'cancelled');
    expect([off.sequence, off.cancelReason?.text]).toEqual([2, 'The hall is closed.']);
    await expect(reschedule(anna, id)).rejects.toEqual(refusal('illegal_transition'));
  });

  it('has one or two hosts with equal rights', async () => {
    const id = await workshops.draft(anna);
    await expect(workshops.removeHost(anna, id, anna)).rejects.toEqual(refusal('last_host'));
    const stranger = await addPerson(workshops.features, 'CN');
    await expect(workshops.addHost(anna, id, stranger)).rejects.toEqual(refusal('invalid'));
    await workshops.addHost(anna, id, wei);
    await expect(workshops.addHost(wei, id, guest)).rejects.toEqual(refusal('enough_hosts'));
    await workshops.to(wei, id, 'scheduled');
    await workshops.removeHost(wei, id, anna);
    await expect(reschedule(anna, id)).rejects.toEqual(refusal('forbidden'));
    expect((await workshops.read(wei, id)).warnings).toEqual([{ code: 'hosts_of_one_side' }]);
  });

  it('gives a host’s seat to the next', async () => {
    const other = await addPerson(workshops.features, 'EU');
    const id = await workshops.open(anna, { capacity: 1 });
    await workshops.register(guest, id);
    await workshops.register(other, id);
    await workshops.addHost(anna, id, guest);
    expect((await workshops.read(other, id)).myRegistration?.state).toBe('confirmed');
    await expect(workshops.register(guest, id)).rejects.toEqual(refusal('forbidden'));
  });

  it('shows join links to hosts and those with a seat, the own region’s first, and contacts to hosts', async () => {
    const other = await addPerson(workshops.features, 'EU');
    const id = await workshops.open(anna, { capacity: 1 });
    await workshops.register(guest, id);
    await workshops.register(other, id);
    const linksOf = async (person: string) => (await workshops.read(person, id)).joinLinks;
    expect((await linksOf(guest))?.map(({ region }) => region)).toEqual(['CN', 'EU']);
    expect((await linksOf(anna))?.map(({ region }) => region)).toEqual(['EU', 'CN']);
    expect([await linksOf(other), await linksOf(wei)]).toEqual([null, null]);
    const [mine] = await workshops.attendees(guest, id);
    expect(await workshops.attendees(guest, id)).toHaveLength(1);
    expect([mine?.contact, mine?.code]).toEqual([null, expect.stringMatching(/^[A-Z2-9]{6}$/)]);
    const seen = await workshops.attendees(anna, id);
    expect(seen.map(({ contact, code }) => [contact?.email.includes('@'), code])).toEqual([
      [true, null],
      [true, null],
    ]);
    expect(seen[0]?.person.masked).toBe(false);
    await expect(workshops.attendees(wei, id)).rejects.toEqual(refusal('forbidden'));
  });

  it('carries its agenda along, each session within it', async () => {
    const id = await workshops.open(anna);
    const sessions = workshops.app.get(WorkshopSessions);
    const body = { title: { locale: 'en', text: 'Mounting' }, afterMinutes: 30, minutes: 60 };
    const session = await sessions.add(await workshops.actor(anna), given({ params: { id }, body }));
    await expect(
      sessions.change(
        await workshops.actor(anna),
        given({ params: { id, sessionId: session.id }, body: { minutes: 91 } }),
      ),
    ).rejects.toEqual(refusal('invalid'));
    await expect(reschedule(anna, id, { start: NEXT_WEEK, minutes: 89 })).rejects.toEqual(refusal('invalid'));
    await reschedule(anna, id, { start: NEXT_WEEK, minutes: 90 });
    const { items } = await sessions.list(visitor(), given({ params: { id }, query: {} }));
    expect(items.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['2027-01-27T08:30:00.000Z', '2027-01-27T09:30:00.000Z'],
    ]);
  });

  it('tells hosts, those who come and the project, but not who acted', async () => {
    const projectId = await workshops.app.get(ProjectsService).open(visitor(), {
      title: writeLocalized({ locale: 'en', text: 'Presses' }, anna, new Date()),
      summary: null,
      challengeId: null,
      termsVersion: null,
      termsHash: null,
      members: [
        { personId: anna, role: 'lead', side: 'EU' },
        { personId: wei, role: 'lead', side: 'CN' },
        { personId: guest, role: 'guest', side: 'CN' },
      ],
    });
    const outsider = await addPerson(workshops.features, 'EU');
    const id = await workshops.open(anna, { projectId, capacity: 1 });
    await workshops.addHost(anna, id, wei);
    await expect(workshops.read(outsider, id)).rejects.toEqual(refusal('not_found'));
    expect([await list(guest), await list(outsider)].map((ids) => ids.includes(id))).toEqual([true, false]);
    const place = await workshops.register(guest, id);
    const to = async (notice: { type: string }, payload: object) =>
      (await told(notice, { workshopId: id, ...payload }))?.recipients;
    expect(await to(noticeWorkshopPublished, { byId: anna })).toEqual([
      { personId: wei, reason: 'member' },
      { personId: guest, reason: 'member' },
    ]);
    const fact = { registrationId: place.id, personId: guest };
    expect(await to(noticeRegistrationReceived, fact)).toEqual([
      { personId: anna, reason: 'host' },
      { personId: wei, reason: 'host' },
    ]);
    expect(await to(noticePromoted, fact)).toEqual([{ personId: guest, reason: 'registered' }]);
    expect(await to(noticeWorkshopHostAdded, { personId: wei, byId: anna })).toEqual([
      { personId: wei, reason: 'host' },
    ]);
    for (const notice of [noticeWorkshopRescheduled, noticeWorkshopCancelled])
      expect(await to(notice, { byId: anna })).toEqual([
        { personId: guest, reason: 'registered' },
        { personId: wei, reason: 'host' },
      ]);
  });

  it('starts and ends by the clock; hosts check in on its day, by list or code; who was not seen did not come', async () => {
    const late = await addPerson(workshops.features, 'EU');
    const absent = await addPerson(workshops.features, 'EU');
    const id = await workshops.open(anna);
    const [place, other] = [await workshops.register(guest, id), await workshops.register(late, id)];
    await workshops.register(absent, id);
    const { startsAt, endsAt } = await workshops.read(anna, id);
    const { registrations, lifecycle } = workshops;
    const checkIn = async (host: string) =>
      registrations.checkIn(await workshops.actor(host), given({ params: { id: place.id } }));
    const byCode = async (code: string) =>
      registrations.checkInByCode(await workshops.actor(anna), given({ params: { id }, body: { code } }));
    await expect(checkIn(anna)).rejects.toEqual(refusal('not_the_day'));

    travelTo(startsAt, -1);
    await lifecycle.advanceDue();
    expect((await workshops.read(anna, id)).state).toBe('registration_open');
    await expect(checkIn(guest)).rejects.toEqual(refusal('forbidden'));
    expect((await checkIn(anna)).state).toBe('checked_in');
    travelTo(startsAt, 0);
    await lifecycle.advanceDue();
    expect((await workshops.read(anna, id)).state).toBe('live');
    await expect(workshops.register(wei, id)).rejects.toEqual(refusal('registration_closed'));
    await expect(byCode('ZZZZZZ')).rejects.toEqual(refusal('invalid'));
    expect((await byCode(other.code ?? '')).person.id).toBe(late);
    expect((await byCode(other.code ?? '')).state).toBe('checked_in');
    await expect(workshops.cancel(guest, place.id)).rejects.toEqual(refusal('illegal_transition'));

    travelTo(endsAt, 0);
    await lifecycle.advanceDue();
    expect((await workshops.read(anna, id)).allowed).toEqual(['harvested']);
    expect([await list(null), await list(null, { when: 'past' })].map((ids) => ids.includes(id))).toEqual([
      false,
      true,
    ]);
    await workshops.to(anna, id, 'harvested');
    expect((await workshops.attendees(anna, id)).map(({ state }) => state)).toEqual([
      'checked_in',
      'checked_in',
      'no_show',
    ]);
    workshops.app.get(Clock).travel(-HOUR_MS);
  });

  it('goes through its pages in order, both ways', async () => {
    const ids = await list(null);
    const first = await workshops.service.list(visitor(), listWorkshops.query!.parse({ limit: 2 }));
    const query = { limit: 100, cursor: first.nextCursor ?? '' };
    const rest = await workshops.service.list(visitor(), listWorkshops.query!.parse(query));
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
  });
});
