import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Mail } from './client.js';

export interface MailCatcher {
  /** What `SMTP_URL` is to be. */
  url: string;
  /** What it received, as files like those of the product's own outbox, so that tests read both the same way. */
  folder: string;
  stop(): Promise<void>;
}

/** A mail server that takes everything and passes nothing on. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const folder = mkdtempSync(join(tmpdir(), 'qiao-test-mail-'));
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      text(stream)
        .then(async (raw) => {
          const { subject = '', text: words = '', messageId } = await PostalMime.parse(raw);
          const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
          const mail: Mail = { sentAt: new Date().toISOString(), to, subject, text: words, messageId };
          writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(mail));
        })
        .then(() => done(), done);
    },
  });
  // a sender that is killed breaks off; what it had not handed over, another one sends
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    folder,
    stop: async () => {
      await new Promise<void>((closed) => server.close(closed));
      rmSync(folder, { recursive: true });
    },
  };
}
