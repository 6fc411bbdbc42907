import { mailedToken } from '../../support/client.js';
import type { Window } from '../../support/browser-window.js';

export interface Newcomer {
  email: string;
  password: string;
  latin: { family: string; given: string };
  /** In Chinese characters. */
  han?: { family: string; given: string };
}

/** Fills the form in from the page it starts on, up to "look into your mail". */
export async function signUp({ page, t }: Window, who: Newcomer, from = '/sign-up'): Promise<void> {
  await page.goto(from);
  await fillName({ page, t }, 'latin', who.latin);
  if (who.han) await fillName({ page, t }, 'han', who.han);
  await page.getByLabel(t('account', 'email'), { exact: true }).fill(who.email);
  await page.getByLabel(t('account', 'newPassword'), { exact: true }).fill(who.password);
  await page.getByRole('button', { name: t('account', 'signUp.verb') }).click();
  await page.getByRole('heading', { name: t('account', 'mail.title') }).waitFor();
}

async function fillName(
  { page, t }: Pick<Window, 'page' | 't'>,
  script: 'latin' | 'han',
  { family, given }: { family: string; given: string },
): Promise<void> {
  const group = page.getByRole('group', { name: t('app', `name.${script}`) });
  await group.getByLabel(t('app', 'name.family')).fill(family);
  await group.getByLabel(t('app', 'name.given')).fill(given);
}

/** Opens the link of the mail, which signs in, and goes on from there. */
export async function verify({ page, t }: Window, outboxDir: string, email: string): Promise<void> {
  const token = await mailedToken(outboxDir, email, '/verify');
  await page.goto(`/verify?token=${token}`);
  await page.getByRole('heading', { name: t('account', 'verify.done') }).waitFor();
  await page.getByRole('link', { name: t('account', 'verify.go') }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

export async function signIn(
  { page, t }: Window,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(t('account', 'email'), { exact: true }).fill(email);
  await page.getByLabel(t('account', 'password'), { exact: true }).fill(password);
  await page
    .getByRole('main')
    .getByRole('button', { name: t('account', 'signIn.verb') })
    .click();
  await page.waitForURL('/');
}
