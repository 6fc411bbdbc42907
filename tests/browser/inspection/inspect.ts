import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Window } from '../../support/browser-window.js';
import { openIn, STATES } from './states.js';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
const EVERYTHING: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** All that a theme can change. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

type RunOnly = { type: 'tag' | 'rule'; values: string[] };

/** Contents that were looked at already: most pages fail in the same words. */
const seen = new Set<string>();

/** Everything wrong with a page in all its states, in light and dark, wide and narrow: one line each. */
export async function inspect(window: Window, path: string): Promise<string[]> {
  const { page, ui, faults } = window;
  const found: string[] = [];
  for (const state of STATES) {
    const note = (where: string, lines: readonly string[]) =>
      found.push(...lines.map((line) => `${ui} ${state} ${where}: ${line}`));
    await openIn(window, path, state);
    note('texts', await textFaults(window));
    if (await isNew(window)) {
      note('light', await axeFaults(window, EVERYTHING));
      await page.emulateMedia({ colorScheme: 'dark' });
      note('dark', await axeFaults(window, COLOURS));
      await page.emulateMedia({ colorScheme: 'light' });
    }
    if (state === 'filled') {
      await page.setViewportSize(PHONE);
      note('390 px', await overflow(window));
      await page.setViewportSize(DESK);
    }
    note(
      'browser',
      // an answer that was planted may come late
      faults.splice(0).filter((fault) => state === 'filled' || !fault.endsWith('answers 500')),
    );
  }
  return found;
}

/** Whether nothing but ids and moments tells what it shows from something seen before. */
async function isNew({ page, ui }: Window): Promise<boolean> {
  const html = await page.getByRole('main').innerHTML();
  const shown = `${ui} ${html.replace(/_r_\w+_|[0-9a-f]{8}-[0-9a-f-]{27}|\d\d:\d\d/g, '')}`;
  const isNew = !seen.has(shown);
  seen.add(shown);
  return isNew;
}

async function axeFaults({ page }: Window, runOnly: RunOnly): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ preload: false, resultTypes: ['violations'], runOnly })
    .analyze();
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
