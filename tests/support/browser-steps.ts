import type { Window } from './browser-window.js';

/** Adds to a failure what each of them saw at that moment: no picture needed to understand it. */
export async function watching<T>(windows: readonly Window[], act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const seen = await Promise.all(windows.map(({ page }) => describePage(page)));
    throw new Error(`${String(error)}\n\n${seen.join('\n\n')}`, { cause: error });
  }
}

async function describePage(page: Window['page']): Promise<string> {
  const outline = await page
    .locator('body')
    .ariaSnapshot({ timeout: 2_000 })
    .catch(() => '(closed)');
  return `${page.url()}\n${outline}`;
}
