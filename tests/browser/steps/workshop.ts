import type { Browser } from 'playwright-core';
import { openWindow, type Shore, type Window } from '../../support/browser-window.js';
import { onDatabase } from '../../support/database.js';
import { signUp } from '../../support/people.js';
import type { PersonName } from '#libs/contracts/person-name';
import type { Stack } from '../../support/processes.js';

/** Somebody with an account of their own and a browser that is signed in to it. */
export async function join(
  browser: Browser,
  stack: Stack,
  [email, name, shore, width]: readonly [email: string, name: PersonName, shore: Shore, width?: number],
): Promise<Window> {
  const base = stack.urls[0] ?? '';
  const { client } = await signUp(stack, email, shore.ui === 'en' ? 'EU' : 'CN', name);
  const window = await openWindow(browser, base, shore, { width });
  const [cookie = '', value = ''] = client.session.split('=');
  await window.context.addCookies([{ name: cookie, value, url: base }]);
  return window;
}

export interface Plan {
  title: string;
  summary: string;
  /** As the field takes it: `2027-02-10T10:00`. */
  start: string;
  seats: string;
  links: { EU: string; CN: string };
}

/** Writes a draft, announces it and opens registration; answers its path. */
export async function plan({ page, t }: Window, written: Plan): Promise<string> {
  await page.goto('/workshops/new');
  await page.getByLabel(t('workshops', 'field.title'), { exact: true }).fill(written.title);
  await page.getByLabel(new RegExp(`^${t('workshops', 'field.summary')}`)).fill(written.summary);
  await page.getByLabel(t('workshops', 'field.start'), { exact: true }).fill(written.start);
  await page.getByLabel(t('workshops', 'field.capacity'), { exact: true }).fill(written.seats);
  for (const side of ['EU', 'CN'] as const)
    await page.getByLabel(new RegExp(`^${t('workshops', `link.${side}`)}`)).fill(written.links[side]);
  await page.getByRole('button', { name: t('workshops', 'new.verb') }).click();
  await page.waitForURL(/\/workshops\/[0-9a-f-]{36}$/);
  for (const state of ['scheduled', 'registration_open'])
    await page.getByRole('button', { name: t('workshops', `move.${state}`) }).click();
  await page.getByText(t('workshops', 'state.registration_open'), { exact: true }).waitFor();
  return new URL(page.url()).pathname;
}

/** Asks for a seat on the page itself. */
export async function register({ page, t }: Window, path: string): Promise<void> {
  await page.goto(path);
  const verb = new RegExp(`^(${t('workshops', 'register.verb')}|${t('workshops', 'register.wait')})$`);
  await page.getByRole('button', { name: verb }).click();
}

/** What the page says of one's own place: `confirmed`, or `waitlisted` at a place. */
export const sees = ({ page, t }: Window, state: string, position = 0): Promise<void> =>
  page.getByText(t('workshops', `mySeat.${state}`, { position })).waitFor();

/** Gives one's own seat back. */
export async function leave({ page, t }: Window): Promise<void> {
  await page.getByRole('button', { name: t('workshops', 'leave.seat') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('workshops', 'leave.verb') })
    .click();
  await page.getByRole('button', { name: t('workshops', 'register.wait') }).waitFor();
}

/** Moves it in two clicks: to the dialog with the new time, and its confirmation. */
export async function reschedule({ page, t }: Window, start: string): Promise<void> {
  await page.getByRole('button', { name: t('workshops', 'reschedule.verb') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('workshops', 'field.start'), { exact: true }).fill(start);
  await dialog.getByText(t('workshops', 'reschedule.tells', { taken: 3, waiting: 1 })).waitFor();
  await dialog.getByRole('button', { name: t('workshops', 'reschedule.confirm') }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Calls it off, saying why. */
export async function callOff({ page, t }: Window, reason: string): Promise<void> {
  await page.getByRole('button', { name: t('workshops', 'cancel.verb') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('workshops', 'cancel.reason'), { exact: true }).fill(reason);
  await dialog.getByRole('button', { name: t('workshops', 'cancel.verb') }).click();
  await page.getByText(t('workshops', 'cancelled.title')).waitFor();
}

/** Makes today its day, behind the product's back: in ten minutes, or before its day ends on its own clock. */
export const letDayCome = (stack: Stack, path: string): Promise<void> =>
  onDatabase(stack.databaseUrl, async (database) => {
    await database.query(
      `update workshops set ends_at = now() + interval '2 hours', starts_at = least(
         now() + interval '10 minutes',
         (date_trunc('day', now() at time zone time_zone) + interval '23:59:59') at time zone time_zone
       ) where id = $1::uuid`,
      [path.split('/').at(-1)],
    );
  });
