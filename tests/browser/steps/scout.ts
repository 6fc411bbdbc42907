import type { Locator } from 'playwright-core';
import type { Window } from '../../support/browser-window.js';

/** Offers to introduce people from one language into another and lets everybody find it. */
export async function publishScoutProfile(
  { page, t }: Window,
  { from, to, regions, sectors, hours }: Record<'from' | 'to' | 'regions' | 'sectors' | 'hours', string>,
): Promise<void> {
  await page.goto('/scouts');
  await page
    .getByRole('link', { name: t('scouts', 'become') })
    .first()
    .click();
  await page.getByRole('button', { name: t('scouts', 'own.addPair') }).click();
  await page.getByLabel(t('scouts', 'own.from'), { exact: true }).selectOption(from);
  await page.getByLabel(t('scouts', 'own.to'), { exact: true }).selectOption(to);
  await page.getByLabel(t('scouts', 'own.sectors')).fill(sectors);
  await page.getByLabel(t('scouts', 'own.regions')).fill(regions);
  await page.getByLabel(t('scouts', 'own.hours')).fill(hours);
  await page.getByLabel(t('scouts', 'own.available')).check();
  await page.getByLabel(t('scouts', 'own.published')).check();
  await page.getByRole('button', { name: t('scouts', 'own.save') }).click();
  await page.getByText(t('scouts', 'own.saved')).waitFor();
}

const cards = ({ page }: Window): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });

/** Types part of a name and waits until one scout is left; their card. */
export async function findScout(window: Window, typed: string, name: string): Promise<Locator> {
  const { page, t } = window;
  await page.goto('/scouts');
  await page.getByRole('searchbox', { name: t('scouts', 'search') }).fill(typed);
  const card = cards(window).filter({ hasText: name });
  await card.waitFor();
  await page.waitForURL(/[?&]q=/);
  return card;
}

/** Asks a scout into the first of the projects one leads. */
export async function invite({ page, t }: Window, card: Locator, message: string): Promise<void> {
  await card.getByRole('button', { name: t('scouts', 'invite') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('scouts', 'invite.role')).selectOption('contributor');
  await dialog.getByLabel(new RegExp(`^${t('scouts', 'invite.message')}`)).fill(message);
  await dialog.getByRole('button', { name: t('scouts', 'invite.send') }).click();
  await dialog.waitFor({ state: 'hidden' });
}
