import type { Window } from '../../support/browser-window.js';

/** Promises more for an open challenge and says why: from its page, through the editor, and back. */
export async function amend(
  { page, t }: Window,
  challenge: string,
  change: { reward: string; said: string },
): Promise<void> {
  await page.goto(challenge);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: t('challenges', 'move.amended'), exact: true }).click();
  await dialog.getByRole('button', { name: t('challenges', 'move.amended'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: t('challenges', 'manage.amend') }).click();
  await page.getByLabel(t('challenges', 'field.rewardText')).fill(change.reward);
  await page.getByRole('button', { name: t('challenges', 'move.publishAmendment') }).click();
  await dialog.getByLabel(t('challenges', 'say.publishAmendment')).fill(change.said);
  await dialog.getByRole('button', { name: t('challenges', 'move.publishAmendment') }).click();
  await page.waitForURL(/\/challenges\/[0-9a-f-]{36}$/);
}

/** Reads what changed, from the receipt of what was handed in, and accepts it: two taps. */
export async function acceptAgain({ page, t }: Window, challenge: string, said: RegExp): Promise<void> {
  await page.goto(`${challenge}/submission`);
  await page.getByText(t('challenges', 'submissionState.frozen'), { exact: true }).waitFor();
  await page.getByRole('link', { name: t('challenges', 'amended.see') }).click();
  await page.getByText(said).first().waitFor();
  await page.getByRole('button', { name: t('challenges', 'terms.accept', { version: 1 }) }).click();
  await page.getByText(t('challenges', 'terms.accepted', { version: 1 })).waitFor();
  await page.goto(`${challenge}/submission`);
  await page.getByText(t('challenges', 'submissionState.submitted'), { exact: true }).waitFor();
}
