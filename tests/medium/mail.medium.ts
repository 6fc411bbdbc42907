import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { Clock } from '#libs/core/config/clock';
import { Config } from '#libs/core/config/config';
import { OutboxMail } from '#libs/core/mail/outbox-mail';
import { renderMail } from '#libs/core/mail/render-mail';
import { SmtpMail } from '#libs/core/mail/smtp-mail';

interface Received {
  recipients: string[];
  raw: string;
  mail: Email;
}

const received: Received[] = [];
let server: SMTPServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qiao-mail-'));
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      void text(stream).then(async (raw) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ recipients, raw, mail: await PostalMime.parse(raw) });
        done();
      }, done);
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  await new Promise<void>((closed) => server.close(closed));
  await rm(folder, { recursive: true });
});
beforeEach(() => received.splice(0));

const config = (): Config =>
  Config.from({
    DATABASE_URL: 'postgres://localhost/none',
    DATA_DIR: folder,
    PUBLIC_URL: 'https://qiao.example',
    MAIL_FROM: 'Qiao 桥 <no-reply@qiao.example>',
  });

const message = {
  to: 'wei@example.cn',
  messageId: 'invitation 42',
  headers: { 'List-Unsubscribe': '<https://qiao.example/unsubscribe?token=x>' },
  ...renderMail({
    locale: 'zh-Hans',
    subject: '您受邀加入“水处理”项目',
    paragraphs: ['您好：', 'Ada Löwe 邀请您加入。'],
    action: { label: '查看邀请', url: 'https://qiao.example/i?token=t' },
    reason: '您收到此邮件，是因为有人邀请了您。',
  }),
};

describe('mail by SMTP', () => {
  let mail: SmtpMail;
  beforeAll(() => {
    mail = new SmtpMail(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, config());
  });
  afterAll(() => mail.onModuleDestroy());

  it('arrives as it was written, in both parts', async () => {
    await mail.send(message);
    const [{ recipients, mail: got }] = received as [Received];
    expect(recipients).toEqual(['wei@example.cn']);
    expect(got.from).toMatchObject({ name: 'Qiao 桥', address: 'no-reply@qiao.example' });
    expect(got.subject).toBe(message.subject);
    expect(got.text?.replace(/\r\n/g, '\n').trim()).toBe(message.text.trim());
    expect(got.html?.replace(/\r\n/g, '\n').trim()).toBe(message.html.trim());
    expect(got.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(
      message.headers['List-Unsubscribe'],
    );
  });

  it('keeps its Message-ID when it is sent again', async () => {
    await mail.send(message);
    await mail.send(message);
    await mail.send({ ...message, messageId: 'invitation 43' });
    const ids = received.map(({ mail: got }) => got.messageId);
    expect(ids[0]).toMatch(/^<[0-9a-f]{32}@qiao\.example>$/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('never sends what would add a recipient', async () => {
    await expect(mail.send({ ...message, to: 'a@b.example, c@d.example' })).rejects.toThrow('address');
    await expect(mail.send({ ...message, subject: 'x\r\nBcc: c@d.example' })).rejects.toThrow('line');
    expect(received).toEqual([]);
  });
});

describe('mail without SMTP', () => {
  it('lies readable in the outbox, newest first and once', async () => {
    const clock = new Clock();
    const outbox = new OutboxMail(config(), clock);
    await outbox.send(message);
    clock.travel(1_000);
    await outbox.send({ ...message, messageId: 'invitation 43', subject: 'Second' });
    await outbox.send(message);
    expect(await outbox.hasSent('invitation 43')).toBe(true);
    expect(await outbox.hasSent('invitation 44')).toBe(false);
    const mails = await outbox.list();
    expect(mails.map(({ subject }) => subject)).toEqual(['Second', message.subject]);
    expect(mails[1]).toMatchObject({ to: message.to, text: message.text });
    expect(await readFile(join(folder, 'outbox', `${mails[1]?.id}.html`), 'utf8')).toBe(message.html);
  });

  it('is found by its id only', async () => {
    const outbox = new OutboxMail(config(), new Clock());
    expect(await outbox.find('../outbox/x')).toBeUndefined();
    expect(await outbox.find('0'.repeat(32))).toBeUndefined();
  });
});
