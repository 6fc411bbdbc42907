import { eventually } from '../../support/client.js';
import type { Window } from '../../support/browser-window.js';

export interface Draft {
  title: string;
  summary: string;
  need: string;
  test: string;
  amount: string;
  /** As the field takes it: `2026-12-24T18:00`. */
  deadline: string;
  criteria: readonly (readonly [name: string, weight: string])[];
  /** A person's own Chinese for the title and the summary. */
  chinese: { title: string; summary: string };
}

/** Begins a draft in English and fills in all that publication asks for; it saves itself. */
export async function draft(window: Window, written: Draft): Promise<void> {
  const { page, t } = window;
  await page.goto('/challenges/new');
  await page.getByLabel(t('challenges', 'field.title')).fill(written.title);
  await page.getByRole('button', { name: t('challenges', 'new.verb') }).click();
  await page.waitForURL(/\/challenges\/[^/]+\/edit$/);
  await original(window, 'field.summary').fill(written.summary);
  await original(window, 'field.need').fill(written.need);
  await page.getByLabel(t('challenges', 'edit.test', { number: 1 })).fill(written.test);
  await page.getByLabel(t('challenges', 'field.amount')).fill(written.amount);
  await moveOffHoliday(window);
  await page.getByLabel(t('challenges', 'field.deadline'), { exact: true }).fill(written.deadline);
  await page.getByText(t('challenges', 'preset.maker_keeps'), { exact: true }).click();
  await criteria(window, written.criteria);
  await inChinese(window, 0, written.chinese.title);
  await inChinese(window, 1, written.chinese.summary);
}

/** Sets a deadline on Labour Day, which both shores have off, and takes the day that is offered instead. */
async function moveOffHoliday({ page, t }: Window): Promise<void> {
  const field = page.getByLabel(t('challenges', 'field.deadline'), { exact: true });
  await field.fill('2028-05-01T12:00');
  await page.getByRole('button', { name: t('challenges', 'lint.move') }).click();
  await eventually('a day that both shores work', async () =>
    (await field.inputValue()) === '2028-05-03T12:00' ? true : undefined,
  );
}

const original = ({ page, t }: Window, field: string) =>
  page.getByLabel(new RegExp(`^${t('challenges', field)} ·`));

async function criteria({ page, t }: Window, wanted: Draft['criteria']): Promise<void> {
  for (const [at, [name, weight]] of wanted.entries()) {
    await page.getByRole('button', { name: t('challenges', 'rubric.add') }).click();
    const label = t('challenges', 'rubric.criterion', { number: at + 1 });
    await page
      .getByLabel(new RegExp(`^${label} ·`))
      .first()
      .fill(name);
    await page.getByLabel(t('challenges', 'rubric.weight'), { exact: true }).nth(at).fill(weight);
  }
  await page.getByRole('button', { name: t('challenges', 'rubric.save') }).click();
}

/** The translation of a text, beside its original: the title is the first, the summary the second. */
async function inChinese({ page }: Window, at: number, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Chinese', exact: true }).nth(at);
  await field.fill(text);
}

/** Waits until nothing is missing, publishes, and gives the path of the challenge. */
export async function publish({ page, t }: Window): Promise<string> {
  await page.getByRole('heading', { name: t('challenges', 'lint.ready') }).waitFor();
  const verb = t('challenges', 'move.published');
  await page.getByRole('button', { name: verb }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  return new URL(page.url()).pathname.replace(/\/edit$/, '');
}

/** Finds it in the list, as one who reads the list does, and opens it. */
export async function openFromList({ page, t }: Window, title: string): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: t('app', 'nav.label') })
    .first()
    .getByRole('link', { name: t('app', 'nav.challenges') })
    .click();
  await page.getByRole('main').getByRole('link', { name: title }).first().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** By the page's buttons for its managers. */
export async function moveTo({ page, t }: Window, path: string, state: string): Promise<void> {
  await page.goto(path);
  const verb = t('challenges', `move.${state}`);
  await page.getByRole('button', { name: verb }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Looks again until the challenge is in this state: the worker moves it. */
export async function sees({ page, t }: Window, path: string, state: string): Promise<void> {
  await page.goto(path);
  await page
    .getByRole('main')
    .getByText(t('challenges', `state.${state}`), { exact: true })
    .first()
    .waitFor();
}
