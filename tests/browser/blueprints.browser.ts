import type { Browser } from 'playwright-core';
import { watching } from '../support/browser-steps.js';
import { BERLIN, SHANGHAI, type Window } from '../support/browser-window.js';
import { launchChromium } from '../support/chromium.js';
import { ANNA, CHEN_WEI } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { stlPlate } from '../support/stl.js';
import { addFile, breakUploadOnce, license, release, startBlueprint } from './steps/blueprint.js';
import { openInbox } from './steps/inbox.js';
import { join } from './steps/workshop.js';

const TITLE = 'Mounting plate for vibration sensors';
const MODEL = stlPlate(40, 30_000);

describe('a blueprint in the browser', () => {
  let stack: Stack;
  let browser: Browser;
  let anna: Window;
  let chen: Window;
  let path = '';

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: 'postgres' }), launchChromium()]);
    anna = await join(browser, stack, ['anna@example.eu', ANNA, BERLIN]);
    // who builds on it holds a phone
    chen = await join(browser, stack, ['chen@example.cn', CHEN_WEI, SHANGHAI, 390]);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 30_000);

  const step = (name: string, act: () => Promise<void>) =>
    it(name, () => watching([anna, chen], act), 60_000);

  step('somebody starts one of their own', async () => {
    path = await startBlueprint(anna, TITLE, 'mechanical');
  });

  step('a file whose line breaks half-way goes on where it broke', async () => {
    const offsets = await breakUploadOnce(anna.page);
    await addFile(anna, 'plate.stl', MODEL);
    expect(offsets()).toEqual([0, MODEL.length / 2]);
  });

  step('it is not released before its files have a licence', async () => {
    const { page, t } = anna;
    await release(anna, '0.1.0');
    const name = t('app', 'class.hardware');
    await page.getByText(t('blueprints', 'gap.licence', { name })).waitFor();
    await license(anna, 'hardware', 'CERN-OHL-W-2.0');
    await page.getByText(t('blueprints', 'edit.saved')).waitFor();
  });

  step('released and shown to everybody, its model can be looked at', async () => {
    const { page, t } = anna;
    await page.getByLabel(t('blueprints', 'visibility.public')).click();
    await release(anna, '0.1.0');
    await page.waitForURL(path);
    await page.getByRole('link', { name: t('blueprints', 'archive') }).waitFor();
    await page.getByText(t('blueprints', 'measures', { size: '40 × 40 × 0', triangles: '30,000' })).waitFor();
  });

  step('somebody on the other shore derives from it, and its licence stays', async () => {
    const { page, t } = chen;
    await page.goto('/blueprints');
    await page.getByRole('main').locator(`a[href="${path}"]`).click();
    await page.getByRole('button', { name: t('blueprints', 'derive.verb') }).click();
    await page.getByRole('dialog').getByText('CERN-OHL-W-2.0').waitFor();
    await page.getByRole('button', { name: t('blueprints', 'derive.yes') }).click();
    await page.waitForURL(/\/edit$/);
    await license(chen, 'hardware', 'MIT');
    await page
      .getByLabel(t('app', 'class.hardware'), { exact: true })
      .and(page.locator('[aria-invalid]'))
      .waitFor();
    await license(chen, 'hardware', 'CERN-OHL-W-2.0');
    await page.getByText(t('blueprints', 'edit.saved')).waitFor();
    await release(chen, '0.1.0');
    await page.getByRole('heading', { name: t('blueprints', 'parents') }).waitFor();
  });

  step('its author hears of it and sees what was made of it', async () => {
    const { page, t } = anna;
    const [sentence] = await openInbox(anna, 1);
    expect(sentence).toContain(TITLE);
    await page.goto(path);
    await page.getByRole('heading', { name: t('blueprints', 'children') }).waitFor();
  });
});
