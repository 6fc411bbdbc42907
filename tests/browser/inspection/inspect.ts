import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOnly, RunOptions } from 'axe-core';
import type { Window } from '../../support/browser-window.js';
import { openIn, STATES } from './states.js';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
const EVERYTHING: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** All that a theme can change. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Shapes that were looked at already: most pages wait and fail in the same way. */
const seen = new Set<string>();

/** Everything wrong with a page in all its states, in light and dark, wide and narrow: one line each. */
export async function inspect(window: Window, path: string): Promise<string[]> {
  const { page, ui, faults } = window;
  const found: string[] = [];
  for (const state of STATES) {
    const note = (where: string, lines: readonly string[]) =>
      found.push(...lines.map((line) => `${ui} ${state} ${where}: ${line}`));
    await openIn(window, path, state);
    if (state === 'filled') await page.evaluate(AXE);
    note('texts', await textFaults(window));
    if (state === 'filled' || (await isNew(window))) {
      // what surrounds the content is the same in all states
      const within = state === 'filled' ? 'html' : 'main';
      note('light', await axeFaults(window, within, EVERYTHING));
      await page.emulateMedia({ colorScheme: 'dark' });
      note('dark', await axeFaults(window, within, COLOURS));
      await page.emulateMedia({ colorScheme: 'light' });
    }
    if (state === 'filled') {
      await page.setViewportSize(PHONE);
      note('390 px', await overflow(window));
      await page.setViewportSize(DESK);
    }
    note('browser', faults.splice(0));
  }
  return found;
}

/** Whether more than words and ids tells what it shows from something seen before. */
async function isNew({ page, ui }: Window): Promise<boolean> {
  const html = await page.getByRole('main').innerHTML();
  const shape = `${ui} ${html.replace(/>[^<]+</g, '><').replace(/_r_\w+_|[0-9a-f]{8}-[0-9a-f-]{27}/g, '')}`;
  const isNew = !seen.has(shape);
  seen.add(shape);
  return isNew;
}

async function axeFaults({ page }: Window, within: string, runOnly: RunOnly): Promise<string[]> {
  const options: RunOptions = { preload: false, resultTypes: ['violations'], runOnly };
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')} (${failureSummary ?? ''})`),
  );
}

async function textFaults({ page, ui }: Window): Promise<string[]> {
  const lang = await page.locator('html').getAttribute('lang');
  const words = (await page.locator('body').innerText()).split(/\s+/);
  return [
    ...(lang === ui ? [] : [`the page says its language is ${lang}`]),
    ...words.filter((word) => KEYS.has(word)).map((key) => `shows the key ${key}`),
  ];
}

async function overflow({ page }: Window): Promise<string[]> {
  const width = await page.evaluate('document.documentElement.scrollWidth');
  return width === PHONE.width ? [] : [`is ${String(width)} px wide`];
}

/** The names of all texts that no word of a page can be. */
const KEYS = new Set(
  readdirSync('apps/web/src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('locales/en.json'))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(join('apps/web/src', file), 'utf8')) as object))
    .filter((key) => key.includes('.')),
);
