import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../config/clock.js';
import type { Config } from '../config/config.js';
import { assertEnvelope, messageIdOf } from './envelope.js';
import { MailPort, type MailMessage } from './mail-port.js';

/** A mail as it lies in the outbox folder, `<id>.json`, with its HTML beside it. */
export interface OutboxMailFile {
  id: string;
  messageId: string;
  sentAt: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
}

const ID = /^[0-9a-f]{32}$/;
const SHOWN = 200;

/** Mail for installations without SMTP: readable files in `outbox/`, one for each Message-ID however often it is sent. */
export class OutboxMail extends MailPort {
  private readonly folder: string;

  constructor(
    private readonly config: Pick<Config, 'publicUrl' | 'env' | 'dataDir'>,
    private readonly clock: Clock,
  ) {
    super();
    this.folder = join(config.dataDir, 'outbox');
  }

  override async send(message: MailMessage): Promise<void> {
    assertEnvelope(message);
    const messageId = messageIdOf(message.messageId, this.config.publicUrl);
    const { to, subject, text, html, headers = {} } = message;
    const file: OutboxMailFile = {
      id: idOf(messageId),
      messageId,
      sentAt: this.clock.now().toISOString(),
      from: this.config.env.MAIL_FROM,
      to,
      subject,
      text,
      headers,
    };
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    if (await this.find(file.id)) return;
    if (html !== undefined) await this.write(`${file.id}.html`, html);
    await this.write(`${file.id}.json`, JSON.stringify(file, null, 2));
  }

  override async hasSent(messageId: string): Promise<boolean> {
    return (await this.find(idOf(messageIdOf(messageId, this.config.publicUrl)))) !== undefined;
  }

  /** The mails sent last, newest first. */
  async list(): Promise<OutboxMailFile[]> {
    const names = await readdir(this.folder).catch(() => []);
    const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
    const mails = await Promise.all((await this.newest(ids)).map((id) => this.find(id)));
    return mails.filter((mail) => mail !== undefined).sort((a, b) => b.sentAt.localeCompare(a.sentAt));
  }

  async find(id: string): Promise<OutboxMailFile | undefined> {
    if (!ID.test(id)) return undefined;
    const json = await readFile(join(this.folder, `${id}.json`), 'utf8').catch(() => undefined);
    return json === undefined ? undefined : (JSON.parse(json) as OutboxMailFile);
  }

  private async newest(ids: string[]): Promise<string[]> {
    const timed = await Promise.all(
      ids.map(async (id) => ({ id, at: (await stat(join(this.folder, `${id}.json`))).mtimeMs })),
    );
    return timed
      .sort((a, b) => b.at - a.at)
      .slice(0, SHOWN)
      .map(({ id }) => id);
  }

  /** Whole or not at all. */
  private async write(name: string, content: string): Promise<void> {
    const temporary = join(this.folder, `.${randomUUID()}`);
    await writeFile(temporary, content, { mode: 0o600 });
    await rename(temporary, join(this.folder, name));
  }
}

const idOf = (messageId: string): string => messageId.slice(1, 33);
