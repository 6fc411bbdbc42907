import type { Window } from '../../support/browser-window.js';

/** Asks from the page of a challenge, in two taps: the tab, and the button below what is written. */
export async function ask({ page, t }: Window, challenge: string, words: string): Promise<void> {
  await page.goto(challenge);
  await page.getByRole('link', { name: t('challenges', 'tab.questions'), exact: true }).click();
  await page.getByLabel(t('challenges', 'questions.yours'), { exact: true }).fill(words);
  await page.getByRole('button', { name: t('challenges', 'questions.ask'), exact: true }).click();
  await page.getByText(t('challenges', 'questionState.asked'), { exact: true }).waitFor();
}

/** Answers on the page of the questions, in two clicks. */
export async function answer({ page, t }: Window, challenge: string, words: string): Promise<void> {
  await page.goto(`${challenge}/questions`);
  await page.getByRole('button', { name: t('challenges', 'questions.reply') }).click();
  await page.getByLabel(t('challenges', 'questions.answer'), { exact: true }).fill(words);
  await page.getByRole('button', { name: t('challenges', 'questions.publish') }).click();
  await page.getByText(t('challenges', 'questionState.answered'), { exact: true }).waitFor();
}
