import { mailedToken } from '../../support/client.js';
import type { Window } from '../../support/browser-window.js';

export interface Firm {
  name: string;
  city: string;
  vat: string;
}

/** Founds it from the home page of somebody who has none yet. */
export async function found({ page, t }: Window, { name, city, vat }: Firm): Promise<void> {
  await page.getByRole('link', { name: t('home', 'first.found') }).click();
  await page.getByLabel(t('organisations', 'name.en')).fill(name);
  await page.getByLabel(t('organisations', 'city')).fill(city);
  await page.getByLabel(t('organisations', 'actor.enterprise')).check();
  await page.getByRole('button', { name: t('organisations', 'addNumber') }).click();
  await page
    .getByLabel(t('organisations', 'scheme'), { exact: true })
    .selectOption({ label: t('organisations', 'scheme.VAT') });
  await page.getByLabel(t('organisations', 'number'), { exact: true }).fill(vat);
  await page.getByRole('button', { name: t('organisations', 'new.verb') }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** On the page of the organisation. */
export async function invite({ page, t }: Window, email: string): Promise<void> {
  const form = page.getByRole('form', { name: t('organisations', 'invite') });
  await form.getByLabel(t('organisations', 'email')).fill(email);
  await form.getByRole('button', { name: t('organisations', 'invite') }).click();
  await page.getByText(t('organisations', 'sent')).waitFor();
}

export async function acceptInvitation({ page, t }: Window, outboxDir: string, email: string): Promise<void> {
  const token = await mailedToken(outboxDir, email, '/invitations');
  await page.goto(`/invitations?token=${token}`);
  await page.getByRole('button', { name: t('account', 'invitation.accept') }).click();
  await page.waitForURL(/\/organisations\//);
}
