import type { Browser } from 'playwright-core';
import { watching } from '../support/browser-steps.js';
import { BERLIN, SHANGHAI, type Window } from '../support/browser-window.js';
import { launchChromium } from '../support/chromium.js';
import { ANNA, CHEN_WEI } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { mailsOpen, muteFirst, openInbox, readAll, rings, stopMails } from './steps/inbox.js';
import { callOff, join, leave, letDayCome, plan, register, reschedule, sees } from './steps/workshop.js';

const PLAN = {
  title: 'Retrofit clinic for old presses',
  summary: 'Bring one machine and its vibration data; two hours later you leave with a plan.',
  start: '2027-02-10T09:30',
  seats: '3',
  links: { EU: 'https://meet.example.eu/clinic', CN: 'https://meeting.example.cn/clinic' },
};
const named = (given: string): typeof ANNA => ({
  ...ANNA,
  forms: [{ script: 'Latn', family: 'Rossi', given }],
});

describe('a workshop in the browser', () => {
  let stack: Stack;
  let browser: Browser;
  let host: Window;
  let chen: Window;
  let guests: Window[];
  let path = '';

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: 'postgres' }), launchChromium()]);
    // at the door the host holds a phone
    host = await join(browser, stack, ['host@example.eu', ANNA, BERLIN, 390]);
    chen = await join(browser, stack, ['chen@example.cn', CHEN_WEI, SHANGHAI]);
    guests = [chen];
    for (const given of ['Bianca', 'Carlo', 'Dario', 'Elena'])
      guests.push(await join(browser, stack, [`${given.toLowerCase()}@example.eu`, named(given), BERLIN]));
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 30_000);

  const guest = (at: number): Window => guests[at] as Window;
  const step = (name: string, act: () => Promise<void>) =>
    it(name, () => watching([host, chen, guest(1), guest(3), guest(4)], act), 60_000);

  step('a host plans it with three seats and opens registration', async () => {
    path = await plan(host, PLAN);
  });

  step('three of five people get a seat, two wait in their order', async () => {
    for (const window of guests) await register(window, path);
    for (const at of [0, 1, 2]) await sees(guest(at), 'confirmed');
    await sees(guest(3), 'waitlisted', 1);
    await sees(guest(4), 'waitlisted', 2);
  });

  step('each is led to the link of their own shore, the other one a tap away', async () => {
    const { page, t } = chen;
    const link = page.getByRole('link', { name: t('workshops', 'join.verb') });
    expect(await link.getAttribute('href')).toBe(PLAN.links.CN);
    await page.getByText(t('workshops', 'join.others')).click();
    const other = page.getByRole('link', { name: t('workshops', 'join.for.EU') });
    expect(await other.getAttribute('href')).toBe(PLAN.links.EU);
  });

  step('bells ring by themselves: the host reads all, one mutes it, one stops such mails', async () => {
    await rings(host, 5);
    const news = await openInbox(host, 5);
    expect(news.map((line) => line.replace(/^New:\s*/, ''))).toEqual(
      ['Elena', 'Dario', 'Carlo'].map((given) => `${given} Rossi registered for “${PLAN.title}”.`),
    );
    await readAll(host);
    expect((await openInbox(chen, 1)).join()).toMatch(/您已获得/);
    await muteFirst(chen);
    const [bianca, label] = [guest(1), 'You have a seat'];
    expect(await mailsOpen(bianca, label)).toBe(true);
    await stopMails(bianca, stack.outboxDir, 'bianca@example.eu');
    expect(await mailsOpen(bianca, label)).toBe(false);
    for (const { page } of [host, chen, bianca]) await page.goto(path);
  });

  step('one gives the seat back, and the first who waits has it without doing anything', async () => {
    await leave(guest(1));
    await sees(guest(3), 'confirmed');
    await sees(guest(4), 'waitlisted', 1);
  });

  step('it moves to another time, and the other shore sees that at once', async () => {
    await reschedule(host, '2027-02-11T10:00');
    await chen.page.getByText('17:00–18:30').waitFor();
    // who muted it is told nothing more
    await rings(guest(3), 3);
    await rings(chen, 1);
  });

  step('at the door the host checks in by a tap and by a code', async () => {
    await letDayCome(stack, path);
    await chen.page.reload();
    const code = await chen.page.getByText(/^[A-Z2-9]{6}$/).innerText();
    const { page, t } = host;
    await page.getByRole('link', { name: t('workshops', 'desk.roster') }).click();
    await page
      .getByRole('button', { name: t('workshops', 'checkIn.person', { name: 'Carlo Rossi' }) })
      .click();
    const field = page.getByLabel(t('workshops', 'checkIn.code'));
    await field.fill(code.toLowerCase());
    await field.press('Enter');
    await page.getByText(t('workshops', 'roster.seated', { count: 3, present: 2 })).waitFor();
    await sees(chen, 'checked_in');
  });

  step('it is called off, and everybody reads why', async () => {
    await host.page.goto(path);
    await callOff(host, 'The hall is flooded.');
    await chen.page.getByText(chen.t('workshops', 'cancelled.title')).waitFor();
  });

  step('and nothing went wrong on the way', async () => {
    expect([host, ...guests].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
