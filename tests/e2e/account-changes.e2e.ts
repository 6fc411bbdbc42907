import {
  forgotPassword,
  login,
  logoutEverywhere,
  register,
  resetPassword,
  verifyEmail,
} from '#libs/contracts/accounts';
import { changeEmail, changePassword, readMe } from '#libs/contracts/identity';
import { Client, eventually, mailedToken, mailsIn } from '../support/client.js';
import { ANNA, CHEN_WEI, PASSWORD, signIn, signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { connect } from '../support/socket.js';

const NEW_PASSWORD = 'noch-ein-Pferd-马-staple';

describe('changes of an account', () => {
  let stack: Stack;
  let base: string;
  let chen: Signed;

  beforeAll(async () => {
    const env = { CHECK_ANSWERS: 'true', SIGN_IN_TRIES: '10000', RATE_LIMIT_PER_MINUTE: '10000' };
    stack = await startStack({ backend: 'postgres', env });
    base = stack.urls[0] ?? '';
    chen = await signUp(stack, 'chen@qq.com', 'CN', CHEN_WEI);
  }, 60_000);
  afterAll(() => stack?.stop(), 30_000);

  const mailTo = (address: string, subject: RegExp) =>
    eventually(`a mail to ${address} about ${subject}`, () =>
      Promise.resolve(
        mailsIn(stack.outboxDir).find((mail) => mail.to.includes(address) && subject.test(mail.subject)),
      ),
    );

  it('gives a forgotten password back once, by a mail in its owner’s language, and ends all sessions', async () => {
    await new Client(base).call(forgotPassword, { body: { email: 'Chen@QQ.com' } });
    const token = await mailedToken(stack.outboxDir, chen.email, '/reset');
    expect((await mailTo(chen.email, /密码/)).text).toMatch(/[\u4e00-\u9fff]/);
    const visitor = new Client(base);
    await visitor.call(resetPassword, { body: { token, password: NEW_PASSWORD } });
    expect((await chen.client.ask(readMe)).status).toBe(401);
    const old = await visitor.ask(login, { body: { email: chen.email, password: PASSWORD } });
    expect(old.body).toMatchObject({ code: 'wrong_credentials', status: 401 });
    chen.client = await signIn(base, chen.email, NEW_PASSWORD);
    const again = await visitor.ask(resetPassword, { body: { token, password: PASSWORD } });
    expect(again.body).toMatchObject({ code: 'link_expired' });
  });

  it('takes another password from who knows the present one, and ends all other sessions', async () => {
    const phone = await signIn(base, chen.email, NEW_PASSWORD);
    const wrong = await phone.ask(changePassword, { body: { current: 'guessed', password: PASSWORD } });
    expect(wrong.body).toMatchObject({ code: 'wrong_credentials' });
    await phone.call(changePassword, { body: { current: NEW_PASSWORD, password: PASSWORD } });
    expect((await phone.ask(readMe)).status).toBe(200);
    expect((await chen.client.ask(readMe)).status).toBe(401);
    chen.client = phone;
  });

  it('takes another address once it is confirmed there, and tells the old one', async () => {
    const [old, next] = [chen.email, 'chen.wei@foxmail.com'];
    await chen.client.call(changeEmail, { body: { email: next, password: PASSWORD } });
    expect((await chen.client.call(readMe)).email).toBe(old);
    const token = await mailedToken(stack.outboxDir, next, '/verify');
    await new Client(base).call(verifyEmail, { body: { token } });
    expect((await chen.client.call(readMe)).email).toBe(next);
    expect((await mailTo(old, /邮箱已更改/)).text).not.toContain(next);
    expect((await new Client(base).ask(login, { body: { email: old, password: PASSWORD } })).status).toBe(
      401,
    );
    await signIn(base, next);
    chen.email = next;
  });

  it('silences the sockets of who signs out everywhere within two seconds', async () => {
    const tablet = await signIn(base, chen.email);
    const socket = await connect(base, tablet.session);
    const gone = new Promise((resolve) => socket.once('disconnect', resolve));
    await chen.client.call(logoutEverywhere);
    const begin = performance.now();
    await gone;
    expect(performance.now() - begin).toBeLessThan(2_000);
    socket.close();
    chen.client = await signIn(base, chen.email);
  });

  describe('of an unknown address', () => {
    const told = async (operation: typeof forgotPassword | typeof login | typeof register, body: object) => {
      const { status, body: answer, headers } = await new Client(base).ask(operation, { body });
      const names = [...headers.keys()].filter((name) => name !== 'date').toSorted();
      return { status, answer: JSON.stringify(answer), names };
    };

    it('nothing is told by sign-up, sign-in and reset', async () => {
      const person = {
        ...{ password: PASSWORD, name: ANNA, uiLocale: 'en', readLocales: ['en'] },
        ...{ timeZone: 'Europe/Berlin', homeRegion: 'EU' },
      };
      const unknown = 'nobody@firm.example';
      const wrong = { password: 'not the password' };
      expect(await told(login, { email: unknown, ...wrong })).toEqual(
        await told(login, { email: chen.email, ...wrong }),
      );
      expect(await told(forgotPassword, { email: unknown })).toEqual(
        await told(forgotPassword, { email: chen.email }),
      );
      expect(await told(register, { email: 'new@firm.example', ...person })).toEqual(
        await told(register, { email: chen.email, ...person }),
      );
    });

    it('nothing is told by the time a sign-in takes', async () => {
      const took = { known: [] as number[], unknown: [] as number[] };
      const once = async (kind: keyof typeof took, email: string) => {
        const begin = performance.now();
        await new Client(base).ask(login, { body: { email, password: 'not the password' } });
        took[kind].push(performance.now() - begin);
      };
      for (let n = 0; n < 100; n++) {
        await once('known', chen.email);
        await once('unknown', `nobody-${n}@firm.example`);
      }
      expect(Math.abs(median(took.known) - median(took.unknown))).toBeLessThan(10);
    }, 60_000);
  });
});

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
