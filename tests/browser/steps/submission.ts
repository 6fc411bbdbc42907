import type { Window } from '../../support/browser-window.js';

export interface Submission {
  title: string;
  body: string;
  files: readonly { name: string; bytes: string; licence: string }[];
}

/** From the challenge's page: reads the terms and accepts them. */
export async function acceptTerms({ page, t }: Window): Promise<void> {
  await page.getByRole('link', { name: t('challenges', 'action.acceptTerms') }).click();
  await page.getByRole('button', { name: t('challenges', 'terms.accept', { version: 1 }) }).click();
  await page.getByText(t('challenges', 'terms.accepted', { version: 1 })).waitFor();
}

/** From the challenge's page: writes a submission with its files. */
export async function write({ page, t }: Window, { title, body, files }: Submission): Promise<void> {
  await page
    .getByRole('link', { name: t('challenges', 'action.submit') })
    .first()
    .click();
  await page.getByLabel(t('challenges', 'submission.name')).fill(title);
  await page.getByRole('button', { name: t('challenges', 'submission.start') }).click();
  await page.getByLabel(t('challenges', 'submission.body')).fill(body);
  for (const { name, bytes, licence } of files) {
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: t('challenges', 'submission.addFiles') }).click();
    await (await chosen).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) });
    await page.getByRole('button', { name: t('challenges', 'submission.removeFile', { name }) }).waitFor();
    await page.getByLabel(t('app', 'class.code'), { exact: true }).fill(licence);
  }
}

/** Hands in what is written; the fingerprints on the receipt: of the whole, then of each file, as far as they are shown. */
export async function handIn({ page, t }: Window): Promise<string[]> {
  const verb = t('challenges', 'submission.submit');
  await page.getByRole('button', { name: verb }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb }).click();
  await page.getByRole('heading', { name: t('challenges', 'receipt.title') }).waitFor();
  return page.getByRole('main').getByRole('code').allInnerTexts();
}
