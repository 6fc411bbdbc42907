import type { Browser } from 'playwright-core';
import { PAGES } from '../support/browser-pages.js';
import { Viewers } from '../support/browser-viewers.js';
import { BERLIN, SHANGHAI } from '../support/browser-window.js';
import { launchChromium } from '../support/chromium.js';
import { findPlaces, type Places } from '../support/demo-places.js';
import { beginSubmission } from '../support/demo-submission.js';
import { accountOf, seedDemo } from '../support/demo.js';
import { startStack, type Stack } from '../support/processes.js';
import { inspect } from './inspection/inspect.js';

describe('every page in all its states, both languages and themes', () => {
  let stack: Stack;
  let browser: Browser;
  let places: Places;
  let viewers: Viewers;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: 'postgres' }), launchChromium()]);
    const accounts = await seedDemo(stack);
    places = await findPlaces(stack.databaseUrl);
    const base = stack.urls[0] ?? '';
    await beginSubmission(base, accountOf(accounts, places.emails.author), places.open);
    viewers = new Viewers(browser, base, places, accounts);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 30_000);

  it('knows every route of the router', async () => {
    const { page } = await viewers.window('visitor', BERLIN);
    await page.goto('/');
    const router = await page.waitForFunction('Object.keys(window.__TSR_ROUTER__?.routesByPath ?? {})');
    const routes = (await router.jsonValue()) as string[];
    expect([...new Set(PAGES.map(({ route }) => route))].sort()).toEqual(routes.sort());
  });

  it.each(PAGES)(
    '$name',
    async ({ as, path }) => {
      const shown = path(places);
      const found = await Promise.all(
        [BERLIN, SHANGHAI].map(async (shore) => inspect(await viewers.window(as, shore), shown)),
      );
      expect(found.flat()).toEqual([]);
    },
    60_000,
  );
});
