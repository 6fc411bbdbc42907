import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { BERLIN, openWindow, SHANGHAI, type Window } from '../support/browser-window.js';
import { watching } from '../support/browser-steps.js';
import { launchChromium } from '../support/chromium.js';
import { PASSWORD } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { FIRMWARE, SAID } from '../support/walk-texts.js';
import { letDeadlinePass } from '../support/deadlines.js';
import { signUp, verify } from './steps/account.js';
import { draft, moveTo, openFromList, publish, sees } from './steps/challenge.js';
import { edit, message, openChannel, remove, say, showOriginal } from './steps/channel.js';
import { assign, award, evaluate } from './steps/evaluation.js';
import { acceptInvitation, found, invite } from './steps/organisation.js';
import { acceptAgain, amend } from './steps/amendment.js';
import { answer, ask } from './steps/question.js';
import { acceptTerms, handIn, write } from './steps/submission.js';
import { CHALLENGE, FIRM, PEOPLE, SUBMISSION } from './steps/walk-words.js';

const AMENDMENT = { reward: 'and a press to test on', said: 'Our works council asked for more.' };
const QUESTION = { asked: '传感器可以胶接吗？', answer: 'Yes, with epoxy.' };

describe('the main job in the browser', () => {
  let stack: Stack;
  let browser: Browser;
  let anna: Window;
  let chen: Window;
  let marta: Window;
  let challenge = '';

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ backend: 'postgres' }), launchChromium()]);
    const base = stack.urls[0] ?? '';
    anna = await openWindow(browser, base, BERLIN);
    chen = await openWindow(browser, base, SHANGHAI);
    marta = await openWindow(browser, base, { ...BERLIN, timezoneId: 'Europe/Rome' }, { width: 390 });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  }, 30_000);

  const step = (name: string, act: () => Promise<void>) =>
    it(name, () => watching([anna, chen, marta], act), 60_000);

  step('two people sign up on two shores and confirm their addresses', async () => {
    for (const [window, who] of [
      [anna, PEOPLE.anna],
      [chen, PEOPLE.chen],
    ] as const) {
      await signUp(window, { ...who, password: PASSWORD });
      await verify(window, stack.outboxDir, who.email);
    }
    expect(await anna.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await chen.page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  });

  step('a firm is founded, and a colleague comes by a mailed invitation', async () => {
    await found(anna, FIRM);
    await invite(anna, PEOPLE.marta.email);
    await signUp(marta, { ...PEOPLE.marta, password: PASSWORD });
    await verify(marta, stack.outboxDir, PEOPLE.marta.email);
    await acceptInvitation(marta, stack.outboxDir, PEOPLE.marta.email);
    await marta.page.getByRole('heading', { level: 1, name: FIRM.name }).waitFor();
  });

  step('a challenge is drafted and published', async () => {
    await draft(anna, CHALLENGE);
    challenge = await publish(anna);
    await sees(anna, challenge, 'open');
  });

  step('it is found and read in Chinese, the original one tap away', async () => {
    await openFromList(chen, CHALLENGE.chinese.title);
    const main = chen.page.getByRole('main');
    await main.getByText(CHALLENGE.chinese.summary).first().waitFor();
    await showOriginal(chen, main, '英语');
    await main.getByText(CHALLENGE.title, { exact: true }).first().waitFor();
  });

  step('a question is asked and answered, and the answer appears without a reload', async () => {
    await ask(chen, challenge, QUESTION.asked);
    await answer(anna, challenge, QUESTION.answer);
    await chen.page.getByText(chen.t('challenges', 'questionState.answered'), { exact: true }).waitFor();
    await chen.page.getByRole('main').getByText(QUESTION.answer).first().waitFor();
  });

  step('the terms are accepted, a submission with a file is handed in for a receipt', async () => {
    await acceptTerms(chen);
    await write(chen, SUBMISSION);
    const [whole, file] = await handIn(chen);
    expect(whole).toMatch(/^[0-9a-f]{12}…$/);
    expect(file).toBe(`${sha256(FIRMWARE.bytes).slice(0, 12)}…`);
  });

  step('the firm amends it, and whoever handed something in accepts again', async () => {
    await amend(anna, challenge, AMENDMENT);
    await acceptAgain(chen, challenge, /a press to test on/);
  });

  step('nobody else sees it before the deadline, which closes the challenge', async () => {
    await anna.page.goto(`${challenge}/submissions`);
    await anna.page.getByText(anna.t('challenges', 'submissions.hidden')).waitFor();
    expect(await anna.page.getByText(SUBMISSION.title).count()).toBe(0);
    await letDeadlinePass(stack, challenge.split('/').at(-1) ?? '');
    await anna.page
      .getByRole('main')
      .getByText(anna.t('challenges', 'state.evaluating'), { exact: true })
      .first()
      .waitFor();
  });

  step('an evaluator scores by the rubric', async () => {
    await assign(anna, challenge, 'Marta Rossi');
    await evaluate(marta, challenge, '8');
  });

  step('the firm awards, and the project is there for both sides', async () => {
    await moveTo(anna, challenge, 'decided');
    const project = await award(anna, challenge, CHALLENGE.statement);
    await chen.page.goto(project);
    await chen.page.getByText(chen.t('projects', 'state.active'), { exact: true }).waitFor();
    const main = chen.page.getByRole('main');
    await main.getByRole('link', { name: FIRMWARE.name }).first().waitFor();
    await main.getByRole('link', { name: 'Anna Weber' }).first().waitFor();
  });

  step('they talk, each reading their own language with the original one tap away', async () => {
    await openChannel(anna);
    await openChannel(chen);
    await say(chen, SAID.zh.text);
    await say(anna, SAID.en.text);
    const translated = message(anna, /sample run/i).filter({ hasText: 'Wei Chen' });
    await showOriginal(anna, translated, 'Chinese');
    await translated.getByText(SAID.zh.text).waitFor();
    const theirs = message(chen, 'Anna Weber');
    await showOriginal(chen, theirs, '英语');
    await theirs.getByText(SAID.en.text).waitFor();
  });

  step('what is edited or deleted changes on the other shore, too', async () => {
    await edit(chen, SAID.zh.text, '打样还没有完成。');
    await message(anna, anna.t('channels', 'message.edited')).waitFor();
    await remove(anna, SAID.en.text);
    await message(chen, chen.t('channels', 'message.deleted')).waitFor();
  });

  step('and nothing went wrong on the way', async () => {
    expect([...anna.faults, ...chen.faults, ...marta.faults]).toEqual([]);
  });
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
