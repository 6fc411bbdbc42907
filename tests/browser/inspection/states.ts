import type { Page, Route } from 'playwright-core';
import type { Window } from '../../support/browser-window.js';

/** The states of a page: as it is, and what the server's answers can make of it. */
export const STATES = ['filled', 'loading', 'empty', 'failed', 'refused'] as const;
export type State = (typeof STATES)[number];

/** The name of a tab that leaves aside what the server sent along, which would be shown whatever the API answers. */
const WITHOUT_FIRST_DATA = 'without first data';
const leaveAside = `if (window.name === '${WITHOUT_FIRST_DATA}')
  document.addEventListener('readystatechange', () => document.getElementById('first-data')?.remove());`;
/** The tabs that know how. */
const prepared = new WeakSet<Page>();

const API = /\/api\/v1\/(?!me$|me\?)/;

/** Opens a page in a state and waits until it shows that. Who is signed in is always answered. */
export async function openIn({ page, t }: Window, path: string, state: State): Promise<void> {
  if (!prepared.has(page)) {
    await page.addInitScript(leaveAside);
    prepared.add(page);
  }
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(`window.name = '${state === 'filled' ? '' : WITHOUT_FIRST_DATA}'`);
  if (state !== 'filled') await page.route(API, (route) => answer(route, state));
  await page.goto(path, { waitUntil: 'load' });
  const main = page.getByRole('main');
  const loading = main.getByRole('status', { name: t('app', 'state.loading') });
  await main.getByRole('heading').or(loading).or(main.getByRole('alert')).first().waitFor();
  if (state !== 'loading') await loading.first().waitFor({ state: 'hidden' });
}

async function answer(route: Route, state: Exclude<State, 'filled'>): Promise<void> {
  if (route.request().method() !== 'GET') return route.continue();
  switch (state) {
    case 'loading':
      return; // for ever
    case 'empty':
      return emptied(route);
    case 'failed':
      return problem(route, 500, 'internal');
    case 'refused':
      return problem(route, 404, 'not_found');
  }
}

/** The real answer; where it is a list, without its items. */
async function emptied(route: Route): Promise<void> {
  const response = await route.fetch();
  const text = await response.text();
  if (!text.startsWith('{')) return route.fulfill({ response });
  const body = JSON.parse(text) as Record<string, unknown>;
  const json = Array.isArray(body['items']) ? { ...body, items: [] } : body;
  return route.fulfill({ response, json });
}

const problem = (route: Route, status: number, code: string): Promise<void> =>
  route.fulfill({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: 'about:blank', title: code, status, code, errorId: 'a-planted-failure' }),
  });
