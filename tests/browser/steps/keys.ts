import type { Locator, Page } from 'playwright-core';

const MOST_STOPS = 90;

/** Where the focus is, and that it can be seen: nothing when all is well. */
const FOCUS_FAULT = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return 'the focus is lost';
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
  const isSeen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  return isSeen ? '' : 'the focus cannot be seen at ' + at.outerHTML.slice(0, 120);
})()`;

/** Presses Tab until the target has the focus; at every stop the focus must be somewhere, and visible. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate<string>(FOCUS_FAULT);
    if (fault) throw new Error(`${page.url()}, stop ${stop + 1}: ${fault}`);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${page.url()}: ${String(target)} is not reached by ${MOST_STOPS} tabs.`);
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.matches(':focus'));
