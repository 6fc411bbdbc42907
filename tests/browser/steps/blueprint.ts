import type { Page, Route } from 'playwright-core';
import type { Window } from '../../support/browser-window.js';

const TUS = { 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream' };

/** Begins a blueprint by the button of the list; answers its path. */
export async function startBlueprint({ page, t, ui }: Window, title: string, kind: string): Promise<string> {
  await page.goto('/blueprints');
  await page
    .getByRole('link', { name: t('blueprints', 'new.title') })
    .first()
    .click();
  const own = t('blueprints', `field.title.${ui}`);
  await page.getByLabel(own).fill(title);
  await page.getByLabel(t('blueprints', 'kind'), { exact: true }).selectOption(kind);
  await page.getByRole('button', { name: t('blueprints', 'new.verb') }).click();
  await page.waitForURL(/\/blueprints\/[0-9a-f-]{36}\/edit$/);
  return new URL(page.url()).pathname.replace('/edit', '');
}

/** Chooses a file and waits until it is part of the draft. */
export async function addFile({ page, t }: Window, name: string, bytes: Buffer): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t('blueprints', 'edit.addFiles') }).click();
  await (await chosen).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByRole('button', { name: t('blueprints', 'edit.removeFile', { path: name }) }).waitFor();
}

/**
 * Lets the line break once, after the first half of an upload arrived. Answers where the next part began, once it is known.
 */
export async function breakUploadOnce(page: Page): Promise<() => number[]> {
  const offsets: number[] = [];
  await page.route('**/api/v1/uploads/*', async (route: Route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    offsets.push(Number(request.headers()['upload-offset']));
    if (offsets.length > 1) return route.continue();
    const body = request.postDataBuffer();
    if (!body) throw new Error('An upload without a body.');
    const half = body.subarray(0, body.length / 2);
    await page.request.fetch(request.url(), {
      method: 'PATCH',
      headers: { ...TUS, 'upload-offset': '0' },
      data: half,
    });
    await route.abort('connectionreset');
  });
  return () => offsets;
}

/** Asks for the release and confirms it. */
export async function release({ page, t }: Window, number: string): Promise<void> {
  await page.getByRole('button', { name: t('blueprints', 'release.verb', { number }) }).click();
  await page.getByRole('button', { name: t('blueprints', 'release.yes') }).click();
}

/** Writes the licence of a class of files and stores it. */
export async function license({ page, t }: Window, fileClass: string, licence: string): Promise<void> {
  await page.getByLabel(t('app', `class.${fileClass}`), { exact: true }).fill(licence);
  const draft = page.getByRole('form', { name: /\d+\.\d+\.\d+/ });
  await draft.getByRole('button', { name: t('blueprints', 'edit.save'), exact: true }).click();
}
