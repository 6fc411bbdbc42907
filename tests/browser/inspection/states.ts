import type { Page } from 'playwright-core';
import type { Window } from '../../support/browser-window.js';

/** The states of a page: as it is, and what the server's answers can make of it. */
export const STATES = ['filled', 'loading', 'empty', 'failed', 'refused'] as const;
export type State = (typeof STATES)[number];

/**
 * Opens a page and waits until it shows the state. `filled` loads it; the others come to it anew by the app's own links
 * with nothing known, because that is all a visitor sees differently. Who is signed in is always answered.
 */
export async function openIn(window: Window, path: string, state: State): Promise<void> {
  const { page, t } = window;
  await (state === 'filled' ? load(page, path) : comeBack(window, path, state));
  const main = page.getByRole('main');
  const loading = main.getByRole('status', { name: t('app', 'state.loading') });
  await main.getByRole('heading').or(loading).or(main.getByRole('alert')).first().waitFor();
  if (state !== 'loading') await loading.first().waitFor({ state: 'hidden' });
}

/** The tabs that know how to plant answers. */
const prepared = new WeakSet<Page>();

async function load(page: Page, path: string): Promise<void> {
  if (!prepared.has(page)) await page.addInitScript(PLANTED);
  prepared.add(page);
  await page.evaluate("window.name = 'filled'");
  await page.goto(path, { waitUntil: 'load' });
}

async function comeBack({ page, t }: Window, path: string, state: State): Promise<void> {
  const [elsewhere, title] = path === '/forgot' ? ['/sign-up', 'signUp.title'] : ['/forgot', 'forgot.title'];
  const away = page.getByRole('main').getByRole('heading', { name: t('account', title), level: 1 });
  await page.evaluate(`{
    window.name = 'filled';
    void window.__TSR_ROUTER__.navigate({ to: '${elsewhere}' });
  }`);
  await away.waitFor();
  await page.evaluate(`{
    window.name = '${state}';
    const router = window.__TSR_ROUTER__;
    router.options.context.queryClient.clear();
    void router.navigate({ href: '${path}' });
  }`);
  await away.waitFor({ state: 'hidden' });
}

/**
 * Runs in the page before its scripts: a tab whose name is a state answers the page's reads accordingly. Planted here and
 * not on the network, because a browser whose requests are watched keeps nothing and reads every script and font anew.
 */
const PLANTED = `{
  const ask = window.fetch;
  const problem = (status, code) => new Response(
    JSON.stringify({ type: 'about:blank', title: code, status, code, errorId: 'a-planted-failure' }),
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
  const emptied = async (response) => {
    if (!(response.headers.get('content-type') ?? '').includes('json')) return response;
    const body = await response.json();
    if (Array.isArray(body.items)) body.items = [];
    return new Response(JSON.stringify(body), response);
  };
  const answers = {
    loading: () => new Promise(() => undefined),
    empty: async (...request) => emptied(await ask(...request)),
    failed: async () => problem(500, 'internal'),
    refused: async () => problem(404, 'not_found'),
  };
  window.fetch = (input, init) => {
    const { url, method } = new Request(input, init);
    const isPlanted = method === 'GET' && /\\/api\\/v1\\/(?!me$|me\\?)/.test(url);
    return ((isPlanted && answers[window.name]) || ask)(input, init);
  };
}`;
