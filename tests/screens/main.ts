import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BERLIN, SHANGHAI, type Shore } from '../support/browser-window.js';
import { PAGES, type PageRow } from '../support/browser-pages.js';
import { Viewers } from '../support/browser-viewers.js';
import { launchChromium } from '../support/chromium.js';
import { findPlaces } from '../support/demo-places.js';
import { beginSubmission } from '../support/demo-submission.js';
import { accountOf, demoAccounts } from '../support/demo.js';

const WIDTHS = [1440, 390] as const;
const THEMES = ['light', 'dark'] as const;

/** What tools/screens.mjs has started, and where the pictures go. */
const [base = '', databaseUrl = '', dataDir = '', folder = ''] = process.argv.slice(2);

const places = await findPlaces(databaseUrl);
const accounts = demoAccounts(dataDir);
await beginSubmission(base, accountOf(accounts, places.emails.author), places.open);
const browser = await launchChromium();
const viewers = new Viewers(browser, base, places, accounts);
for (const [at, row] of PAGES.entries()) {
  console.log(`  ${at + 1}/${PAGES.length} ${row.name}`);
  await Promise.all([BERLIN, SHANGHAI].map((shore) => photograph(row, shore)));
}
await browser.close();

/** `<language>/<width>-<theme>/<page>.png`, as much of the page as there is. */
async function photograph({ name, as, path }: PageRow, shore: Shore): Promise<void> {
  for (const width of WIDTHS) {
    for (const theme of THEMES) {
      const { page, t } = await viewers.window(as, shore, { width, theme });
      await page.goto(path(places), { waitUntil: 'networkidle' });
      const main = page.getByRole('main');
      await main.getByRole('heading').or(main.getByRole('alert')).first().waitFor();
      await main
        .getByRole('status', { name: t('app', 'state.loading') })
        .first()
        .waitFor({ state: 'hidden' });
      const target = join(folder, shore.ui, `${width}-${theme}`);
      mkdirSync(target, { recursive: true });
      await page.screenshot({ path: join(target, `${name}.png`), fullPage: true });
    }
  }
}
