import type { Browser, Page } from 'playwright-core';
import { Viewers } from '../support/browser-viewers.js';
import { BERLIN, type Window } from '../support/browser-window.js';
import { launchChromium } from '../support/chromium.js';
import { findPlaces, type Places } from '../support/demo-places.js';
import { seedDemo } from '../support/demo.js';
import { readPdf } from '../support/pdf.js';
import { startStack, type Stack } from '../support/processes.js';

/** What leads elsewhere or can be pressed, as far as it would be on paper. */
const PRESSED = 'nav, aside, footer, button, [role=tablist]';
/** Ink that is seen on white. */
const DARK = /^rgb\(\d{1,2}, \d{1,2}, \d{1,2}\)$/;
const HASH = /[0-9a-f]{64}/;

/** Without spaces, and with each Chinese sign by its own number: the printer calls some by that of a radical. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

describe('P0-09: terms and certificate on paper', () => {
  let stack: Stack;
  let browser: Browser;
  let places: Places;
  let window: Window;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: 'postgres' }), launchChromium()]);
    const accounts = await seedDemo(stack);
    places = await findPlaces(stack.databaseUrl);
    // the theme of the screen is not that of paper
    const viewers = new Viewers(browser, stack.urls[0] ?? '', places, accounts);
    window = await viewers.window('solver', BERLIN, { theme: 'dark' });
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 30_000);

  const toTerms = async (): Promise<Page> => {
    const { page, t } = window;
    await page.goto(`/challenges/${places.evaluating}/terms`);
    await page.getByRole('heading', { name: t('challenges', 'terms.text') }).waitFor();
    return page;
  };
  const onPaper = async (page: Page) => {
    await page.emulateMedia({ media: 'print' });
    const pressable = await page.locator(PRESSED).filter({ visible: true }).count();
    const printed = await readPdf(await page.pdf({ format: 'A4' }));
    const ink = await page.evaluate<string>('getComputedStyle(document.body).color');
    await page.emulateMedia({ media: 'screen' });
    return { pressable, ink, said: plain(printed.text), pages: printed.pages };
  };

  it('prints the terms whole, in both languages, with nothing to press', async () => {
    const page = await toTerms();
    const texts = await page.getByRole('article').allTextContents();
    expect(texts).toHaveLength(2);
    const { pressable, said, ink, pages } = await onPaper(page);
    expect(pressable).toBe(0);
    for (const clause of texts.flatMap((text) => text.split('\n\n').slice(-2))) {
      expect(said).toContain(plain(clause.split('\n')[0] ?? ''));
    }
    expect(said).toMatch(HASH);
    expect(pages).toBeLessThan(6);
    expect(ink).toMatch(DARK);
  }, 30_000);

  it('prints the certificate alone while it is open', async () => {
    const page = await toTerms();
    const { t } = window;
    await page.getByRole('button', { name: t('challenges', 'terms.certificate') }).click();
    const certificate = page.getByRole('dialog');
    await certificate.getByText(t('challenges', 'proof.version')).waitFor();
    const { pressable, said, pages } = await onPaper(page);
    expect(pressable).toBe(0);
    expect(pages).toBe(1);
    expect(said).toMatch(/\(20\d\d-\d\d-\d\dT[\d:.]+Z\)/);
    expect(said).toMatch(HASH);
    expect(said).toContain(plain(t('challenges', 'proof.person')));
    expect(said).not.toContain(plain(t('challenges', 'terms.text')));
    await page.keyboard.press('Escape');
  }, 30_000);

  it('gives whoever accepted the certificate as a PDF', async () => {
    const page = await toTerms();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: window.t('challenges', 'terms.certificatePdf') }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^terms-[0-9a-f]{12}\.pdf$/);
    expect(window.faults).toEqual([]);
  }, 30_000);
});
