import type { Browser } from 'playwright-core';
import { watching } from '../support/browser-steps.js';
import { Viewers } from '../support/browser-viewers.js';
import { BERLIN, SHANGHAI, type Window } from '../support/browser-window.js';
import { launchChromium } from '../support/chromium.js';
import { findPlaces, type Places } from '../support/demo-places.js';
import { seedDemo } from '../support/demo.js';
import { CHEN_WEI } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { openInbox, rings } from './steps/inbox.js';
import { findScout, invite, publishScoutProfile } from './steps/scout.js';
import { join } from './steps/workshop.js';

const MESSAGE = 'Could you help us talk to the foundry in Ningbo?';

describe('a scout in the browser', () => {
  let stack: Stack;
  let browser: Browser;
  let places: Places;
  let lead: Window;
  let chen: Window;
  let unread: number;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: 'postgres' }), launchChromium()]);
    const accounts = await seedDemo(stack);
    places = await findPlaces(stack.databaseUrl);
    lead = await new Viewers(browser, stack.urls[0] ?? '', places, accounts).window('member', BERLIN);
    // the scout holds a phone
    chen = await join(browser, stack, ['chen@example.cn', CHEN_WEI, SHANGHAI, 390]);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 30_000);

  const step = (name: string, act: () => Promise<void>) =>
    it(name, () => watching([lead, chen], act), 60_000);

  step('somebody publishes what they offer', () =>
    publishScoutProfile(chen, { from: 'zh-Hans', to: 'en', sectors: '28', regions: 'CN', hours: '6' }),
  );

  step('a lead of a project finds them by the sound of their name and asks them in', async () => {
    const answer = await lead.page.request.get('/api/v1/notifications');
    ({ unread } = (await answer.json()) as { unread: number });
    await invite(lead, await findScout(lead, 'chen w', '陈伟'), MESSAGE);
  });

  step('they hear of it, read what for, and accept', async () => {
    const { page, t } = chen;
    await page.goto('/');
    await rings(chen, 1);
    await openInbox(chen, 1);
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.getByText(MESSAGE).waitFor();
    await page.getByRole('button', { name: t('scouts', 'invitation.accept') }).click();
    await page.getByRole('link', { name: t('scouts', 'invitation.open') }).click();
    await page.waitForURL(/\/projects\/[0-9a-f-]{36}$/);
  });

  step('the lead is told at once and meets them in the team', async () => {
    await rings(lead, unread + 1);
    await lead.page.goto(new URL(chen.page.url()).pathname);
    await lead.page.getByRole('main').getByRole('link', { name: '陈伟' }).first().waitFor();
  });
});
