import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Operation } from '#libs/contracts/operation';

/** What a request may carry; parts a route does not take are left out. */
export interface Sent {
  params?: Record<string, string>;
  query?: Record<string, string | number>;
  body?: unknown;
  ifMatch?: number | string;
  key?: string;
  headers?: Record<string, string>;
}

export interface Heard<A> {
  status: number;
  body: A;
  headers: Headers;
}

/** Speaks the public contract over HTTP as one person: keeps the cookie, knows nothing else. */
export class Client {
  private cookie = '';

  constructor(
    public base: string,
    private readonly language = 'en',
  ) {}

  get session(): string {
    return this.cookie;
  }

  /** Calls an operation and gives whatever came back. */
  async ask<O extends Operation>(operation: O, sent: Sent = {}): Promise<Heard<Answer<O>>> {
    const path = operation.path.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(sent.params?.[name] ?? '-'),
    );
    const query = new URLSearchParams(
      Object.entries(sent.query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const suffix = query.size > 0 ? `?${query}` : '';
    const response = await fetch(`${this.base}/api/v1${path}${suffix}`, {
      method: operation.method,
      headers: {
        'accept-language': this.language,
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(sent.ifMatch === undefined
          ? {}
          : { 'if-match': typeof sent.ifMatch === 'number' ? `"${sent.ifMatch}"` : sent.ifMatch }),
        ...(operation.method !== 'GET' ? { 'idempotency-key': sent.key ?? randomUUID() } : {}),
        ...sent.headers,
      },
      ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
    });
    const set = response.headers.getSetCookie().find((cookie) => cookie.startsWith('qiao_session='));
    if (set) this.cookie = set.split(';')[0] ?? '';
    const text = await response.text();
    return { status: response.status, body: parsed(text) as Answer<O>, headers: response.headers };
  }

  /** Calls an operation that must succeed. */
  async call<O extends Operation>(operation: O, sent: Sent = {}): Promise<Answer<O>> {
    const heard = await this.ask(operation, sent);
    if (heard.status >= 300) {
      throw new Error(`${operation.id} answered ${heard.status}: ${JSON.stringify(heard.body)}`);
    }
    return heard.body;
  }

  /** Uploads bytes; the id to claim. */
  async upload(
    name: string,
    bytes: string | Uint8Array,
    key = randomUUID(),
  ): Promise<{ uploadId: string; sha256: string }> {
    const response = await fetch(`${this.base}/api/v1/uploads?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { cookie: this.cookie, 'content-type': 'application/octet-stream', 'idempotency-key': key },
      body: bytes,
    });
    if (response.status !== 201)
      throw new Error(`upload answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as { uploadId: string; sha256: string };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Asks until the answer is there; fails with the last thing seen. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined>,
  timeoutMs = 15_000,
): Promise<T> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > until) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export interface Mail {
  sentAt: string;
  to: string;
  subject: string;
  text: string;
  messageId?: string;
}

/** The mails the worker has left in its outbox folder, oldest first. */
export function mailsIn(outboxDir: string): Mail[] {
  let names: string[];
  try {
    names = readdirSync(outboxDir).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
  return names
    .map((name) => JSON.parse(readFileSync(join(outboxDir, name), 'utf8')) as Mail)
    .sort((a, b) => a.sentAt.localeCompare(b.sentAt));
}

/** A mail whose worker was cut off comes when another takes over. */
const MAIL_PATIENCE_MS = 80_000;

/** The one-time token in the newest mail to an address whose text has a link to `page`. */
export function mailedToken(outboxDir: string, to: string, page: string): Promise<string> {
  const look = () => {
    const links = mailsIn(outboxDir)
      .filter((mail) => mail.to.includes(to))
      .map((mail) => new RegExp(`${page}\\?[^\\s]*token=([\\w-]+)`).exec(mail.text)?.[1])
      .filter((token) => token !== undefined);
    return Promise.resolve(links.at(-1));
  };
  return eventually(`a mail to ${to} with a link to ${page}`, look, MAIL_PATIENCE_MS);
}
