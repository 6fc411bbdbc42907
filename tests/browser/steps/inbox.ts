import { eventually, mailsIn } from '../../support/client.js';
import type { Window } from '../../support/browser-window.js';

/** Waits until the bell shows so many unread, without a reload. */
export async function rings({ page, t }: Window, count: number): Promise<void> {
  await page
    .getByRole('link', { name: t('app', 'nav.inbox', { count }), exact: true })
    .first()
    .waitFor();
}

/** Opens the inbox by its bell; the sentences in it, newest first. */
export async function openInbox({ page, t }: Window, unread: number): Promise<string[]> {
  await page
    .getByRole('link', { name: t('app', 'nav.inbox', { count: unread }), exact: true })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: t('inbox', 'title') }).waitFor();
  const sentences = page.getByRole('main').getByRole('listitem').getByRole('link');
  await sentences.first().waitFor();
  return sentences.allInnerTexts();
}

export const muteFirst = async ({ page, t }: Window): Promise<void> => {
  await page
    .getByRole('button', { name: t('inbox', 'mute'), exact: true })
    .first()
    .click();
  await page.getByRole('button', { name: t('inbox', 'unmute') }).waitFor();
};

export const readAll = async (window: Window): Promise<void> => {
  await window.page.getByRole('button', { name: window.t('inbox', 'readAll') }).click();
  await rings(window, 0);
};

/** Follows the link in the newest mail that stops such mails, in the same window. */
export async function stopMails({ page, t }: Window, outboxDir: string, to: string): Promise<void> {
  const link = await eventually(`a mail to ${to} that can be stopped`, () => {
    const mail = mailsIn(outboxDir).findLast((one) => one.to === to && one.text.includes('/unsubscribe?'));
    return Promise.resolve(/\/unsubscribe\?token=[\w.-]+/.exec(mail?.text ?? '')?.[0]);
  });
  await page.goto(link);
  await page.getByRole('button', { name: t('inbox', 'stop.verb') }).click();
  await page.getByText(t('inbox', 'stop.back')).waitFor();
}

/** Whether e-mails of a type are open, as the matrix of settings shows it. */
export async function mailsOpen({ page, t }: Window, label: string): Promise<boolean> {
  await page.goto('/settings/notifications');
  const name = t('settings', 'notices.way', { label, way: t('settings', 'notices.email') });
  const tick = page.getByRole('checkbox', { name, exact: true });
  await tick.waitFor();
  return tick.isChecked();
}
