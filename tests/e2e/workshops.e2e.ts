import ICAL from 'ical.js';
import { changeMe, readMe } from '#libs/contracts/identity';
import { cancelRegistration, register } from '#libs/contracts/registrations';
import {
  addWorkshopHost,
  readWorkshop,
  readWorkshopCalendar,
  rescheduleWorkshop,
  transitionWorkshop,
} from '#libs/contracts/workshops';
import { zonedParts } from '#libs/calendar/zones';
import { gatherCrowd, type Passerby } from '../support/crowd.js';
import { Client, eventually } from '../support/client.js';
import { ANNA, CHEN_WEI, signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { connect } from '../support/socket.js';
import { openWorkshop } from '../support/workshops.js';

describe('a workshop with three seats and five who want one', () => {
  let stack: Stack;
  let anna: Signed;
  let wei: Signed;
  let crowd: Passerby[];
  let id: string;
  const places: string[] = [];

  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', env: { CHECK_ANSWERS: 'true' } });
    [anna, wei] = [
      await signUp(stack, 'anna@firm.example', 'EU', ANNA),
      await signUp(stack, 'wei@maker.example', 'CN', CHEN_WEI),
    ];
    const { version } = await wei.client.call(readMe);
    await wei.client.call(changeMe, { ifMatch: version, body: { listed: true } });
    crowd = await gatherCrowd(stack.databaseUrl, 5);
    id = await openWorkshop(anna.client, { capacity: 3 });
    await anna.client.call(addWorkshopHost, { params: { id }, body: { personId: wei.id } });
  }, 60_000);
  afterAll(() => stack?.stop(), 30_000);

  const about = () => ({ params: { id } });
  const as = (n: number) => ({ ...about(), headers: crowd[n]?.headers ?? {} });
  const visitor = () => new Client(stack.urls[0] ?? '');
  const placeOf = async (n: number) => (await visitor().call(readWorkshop, as(n))).myRegistration;

  /** The file as a calendar program reads it. */
  async function calendarFor(client: Client, headers: Record<string, string> = {}, lang = 'en') {
    const heard = await client.ask(readWorkshopCalendar, { ...about(), headers, query: { lang } });
    expect(heard.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = heard.body as unknown as string;
    const component = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
    if (!component) throw new Error('No event.');
    const event = new ICAL.Event(component);
    const at = event.startDate.toJSDate();
    const clocks = ['Europe/Berlin', 'Asia/Shanghai'].map((zone) => zonedParts(at, zone).time);
    return { text, event, clocks, status: component.getFirstPropertyValue('status') };
  }

  it('seats three and lets two wait, in order of arrival', async () => {
    for (const [n] of crowd.entries())
      places.push((await visitor().call(register, { ...as(n), body: {} })).id);
    const { state, taken, waiting } = await anna.client.call(readWorkshop, about());
    expect([state, taken, waiting]).toEqual(['full', 3, 2]);
    expect([await placeOf(3), await placeOf(4)]).toMatchObject([
      { state: 'waitlisted', position: 1, code: null },
      { state: 'waitlisted', position: 2, code: null },
    ]);
  });

  it('moves the first one up when a seat is given back, and tells the screens', async () => {
    const socket = await connect(stack.urls[0] ?? '', wei.client.session);
    const changed: { id: string }[] = [];
    socket.on('workshop.changed', (message: { id: string }) => changed.push(message));
    await visitor().call(cancelRegistration, { params: { id: places[1] ?? '' }, headers: as(1).headers });
    expect([await placeOf(1), await placeOf(3), await placeOf(4)]).toMatchObject([
      null,
      { state: 'confirmed', position: null },
      { state: 'waitlisted', position: 1 },
    ]);
    await eventually('the host to be told', async () => (changed.length > 0 ? true : undefined));
    expect(changed[0]?.id).toBe(id);
    socket.disconnect();
  });

  it('hands out a calendar file with the reader’s own link, to read in their language', async () => {
    const seated = await calendarFor(visitor(), as(3).headers, 'zh');
    expect([seated.clocks, seated.event.sequence, seated.status]).toEqual([
      ['09:00', '16:00'],
      0,
      'CONFIRMED',
    ]);
    expect(seated.event.summary).toBe('老压机的传感器');
    expect(seated.event.location).toMatch(/^https:\/\//);
    const waiting = await calendarFor(visitor(), as(4).headers);
    expect([waiting.event.uid, waiting.text.includes('meet')]).toEqual([seated.event.uid, false]);
  });

  it('is moved and called off by either host under the same UID with a higher SEQUENCE', async () => {
    const { event: first } = await calendarFor(visitor());
    const start = { local: '2027-03-30T15:00', timeZone: 'Asia/Shanghai' };
    await wei.client.call(rescheduleWorkshop, { ...about(), body: { start } });
    const moved = await calendarFor(visitor());
    expect([moved.event.uid, moved.event.sequence, moved.clocks]).toEqual([first.uid, 1, ['09:00', '15:00']]);
    const reason = { locale: 'zh', text: '会场临时关闭。' };
    await anna.client.call(transitionWorkshop, { ...about(), body: { to: 'cancelled', reason } });
    const off = await calendarFor(visitor());
    expect([off.event.uid, off.event.sequence, off.status]).toEqual([first.uid, 2, 'CANCELLED']);
    const again = await anna.client.ask(transitionWorkshop, { ...about(), body: { to: 'scheduled' } });
    expect([again.status, (again.body as unknown as { allowed: string[] }).allowed]).toEqual([409, []]);
  });
});
