import type { Locator } from 'playwright-core';
import type { Window } from '../../support/browser-window.js';

/** From the project's page. */
export async function openChannel({ page, t }: Window): Promise<void> {
  await page.getByRole('link', { name: t('projects', 'open') }).click();
  await page.getByRole('textbox', { name: t('channels', 'compose.label') }).waitFor();
}

/** Types it and sends it with Enter. */
export async function say({ page, t }: Window, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: t('channels', 'compose.label') });
  await field.fill(text);
  await field.press('Enter');
  const own = message({ page, t }, text);
  await own.hover();
  // only what the server has taken in can be edited
  await own.getByRole('button', { name: t('channels', 'action.edit') }).waitFor();
}

/** The message whose words, as this reader sees them, contain this. */
export const message = ({ page, t }: Pick<Window, 'page' | 't'>, words: string | RegExp): Locator =>
  page
    .getByRole('region', { name: t('channels', 'list.label') })
    .getByRole('listitem')
    .filter({ hasText: words });

/** Opens the original beside the first translation there. */
export async function showOriginal({ t }: Window, shown: Locator, language: string): Promise<void> {
  await shown
    .getByRole('button', { name: t('app', 'provenance.showOriginal', { language }) })
    .first()
    .click();
}

export async function edit({ page, t }: Window, before: string, after: string): Promise<void> {
  const own = message({ page, t }, before);
  await own.hover();
  await own.getByRole('button', { name: t('channels', 'action.edit') }).click();
  const field = page.getByRole('textbox', { name: t('channels', 'edit.label') });
  await field.fill(after);
  await field.press('Enter');
  await message({ page, t }, after).waitFor();
}

export async function remove({ page, t }: Window, words: string): Promise<void> {
  const own = message({ page, t }, words);
  await own.hover();
  const verb = t('channels', 'action.delete');
  await own.getByRole('button', { name: verb }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb }).click();
  await message({ page, t }, t('channels', 'message.deleted')).waitFor();
}
