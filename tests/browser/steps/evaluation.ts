import type { Window } from '../../support/browser-window.js';

/** The manager opens the one submission there is and asks somebody, found by name, to judge it. */
export async function assign({ page, t }: Window, path: string, name: string): Promise<void> {
  await page.goto(`${path}/evaluation`);
  await page.getByRole('table').getByRole('link').click();
  const field = page.getByRole('combobox', { name: t('challenges', 'assign.ask') });
  await field.fill(name);
  await page.getByRole('option', { name }).click();
  await page.getByText(t('challenges', 'assignment.proposed'), { exact: true }).waitFor();
}

/** The evaluator finds it at home, takes it on, and gives every criterion the same value. */
export async function evaluate({ page, t }: Window, path: string, value: string): Promise<void> {
  await page.goto(path);
  await page
    .getByRole('link', { name: t('challenges', 'action.evaluate') })
    .first()
    .click();
  await page.getByRole('button', { name: t('challenges', 'respond.accept') }).click();
  const fields = page.getByRole('spinbutton');
  await fields.first().waitFor();
  for (const field of await fields.all()) await field.fill(value);
  const verb = t('challenges', 'score.handIn');
  await page.getByRole('button', { name: verb }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb }).click();
  await page.getByText(t('challenges', 'score.handedIn')).waitFor();
}

/** Awards the one submission there is; leads to its project, whose path it gives. */
export async function award({ page, t }: Window, path: string, statement: string): Promise<string> {
  await page.goto(`${path}/evaluation`);
  await page.getByRole('button', { name: t('challenges', 'ranking.award'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('challenges', 'award.statement')).fill(statement);
  await dialog.getByRole('button', { name: t('challenges', 'award.verb') }).click();
  await page.waitForURL(/\/projects\/[^/]+$/);
  return new URL(page.url()).pathname;
}
