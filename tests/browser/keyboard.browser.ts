import type { Browser } from 'playwright-core';
import { watching } from '../support/browser-steps.js';
import { openWindow, SHANGHAI, type Window } from '../support/browser-window.js';
import { launchChromium } from '../support/chromium.js';
import { findPlaces, type Places } from '../support/demo-places.js';
import { accountOf, seedDemo, type DemoAccount } from '../support/demo.js';
import { CHEN_WEI } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { rings } from './steps/inbox.js';
import { hasFocus, tabTo } from './steps/keys.js';
import { join } from './steps/workshop.js';

describe('with the keyboard alone', () => {
  let stack: Stack;
  let browser: Browser;
  let places: Places;
  let account: DemoAccount;
  let window: Window;
  /** Somebody without a part in anything yet. */
  let guest: Window;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: 'postgres' }), launchChromium()]);
    const accounts = await seedDemo(stack);
    places = await findPlaces(stack.databaseUrl);
    account = accountOf(accounts, places.emails.member);
    window = await openWindow(browser, stack.urls[0] ?? '', SHANGHAI);
    guest = await join(browser, stack, ['keys@example.org', CHEN_WEI, SHANGHAI]);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 30_000);

  const step = (name: string, act: () => Promise<void>) =>
    it(name, () => watching([window, guest], act), 60_000);

  step('the first stop leads past the navigation', async () => {
    const { page, t } = window;
    await page.goto('/sign-in');
    await tabTo(page, page.getByRole('link', { name: t('app', 'nav.skip') }));
    await page.keyboard.press('Enter');
    expect(await hasFocus(page.getByRole('main'))).toBe(true);
  });

  step('one signs in', async () => {
    const { page, t } = window;
    const main = page.getByRole('main');
    await tabTo(page, main.getByLabel(t('account', 'email'), { exact: true }));
    await page.keyboard.type(account.email);
    await tabTo(page, main.getByLabel(t('account', 'password'), { exact: true }));
    await page.keyboard.type(account.password);
    await page.keyboard.press('Enter');
    await page.waitForURL('/');
  });

  step('the search opens by keys, is chosen from with arrows, and Escape closes it', async () => {
    const { page, t } = window;
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: t('app', 'search.title') });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await dialog.waitFor();
    await page.keyboard.type(t('app', 'nav.challenges'));
    await dialog
      .getByRole('option', { name: t('app', 'nav.challenges') })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await dialog.locator('input[aria-activedescendant]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/challenges/);
  });

  step('a challenge is opened and its terms are accepted', async () => {
    const { page, t } = window;
    await page.goto(`/challenges/${places.open}`);
    await tabTo(page, page.getByRole('link', { name: t('challenges', 'action.acceptTerms') }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: t('challenges', 'terms.accept', { version: 1 }) }));
    await page.keyboard.press('Space');
    await page.getByText(t('challenges', 'terms.accepted', { version: 1 })).waitFor();
  });

  step('a place on the waitlist of a workshop is taken, and the inbox that tells of it is read', async () => {
    const { page, t } = guest;
    await page.goto(`/workshops/${places.workshop}`);
    await tabTo(page, page.getByRole('button', { name: t('workshops', 'register.wait') }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: t('workshops', 'leave.waitlist') }).waitFor();
    await page.goto('/inbox');
    await tabTo(page, page.getByRole('button', { name: t('inbox', 'readAll') }));
    await page.keyboard.press('Enter');
    await rings(guest, 0);
  });

  step('the place is given back: the dialog has the focus, and leaving it returns it', async () => {
    const { page, t } = guest;
    await page.goto(`/workshops/${places.workshop}`);
    const leave = page.getByRole('button', { name: t('workshops', 'leave.waitlist') });
    await tabTo(page, leave);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await hasFocus(leave)).toBe(true);
    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('button', { name: t('workshops', 'leave.verb') }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: t('workshops', 'register.wait') }).waitFor();
  });

  step('a blueprint is begun, and what it lacks for a release is read', async () => {
    const { page, t } = window;
    await page.goto('/blueprints/new');
    await tabTo(page, page.getByLabel(t('blueprints', 'field.title.zh-Hans')));
    await page.keyboard.type('键盘画的支架');
    await tabTo(page, page.getByRole('button', { name: t('blueprints', 'new.verb') }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/edit$/);
    await tabTo(
      page,
      page.getByRole('button', { name: t('blueprints', 'release.verb', { number: '0.1.0' }) }),
    );
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await tabTo(page, dialog.getByRole('button', { name: t('blueprints', 'release.yes') }));
    await page.keyboard.press('Enter');
    await page.getByText(t('blueprints', 'gap.files')).waitFor();
  });

  step('scouts are searched', async () => {
    const { page } = window;
    await page.goto('/scouts');
    await tabTo(page, page.getByRole('main').getByRole('searchbox'));
    await page.keyboard.type('de');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=de/);
  });
});
