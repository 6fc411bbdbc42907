import { listNotifications, readNotifications, type NotificationView } from '#libs/contracts/notifications';
import { Client, eventually, mailsIn, type Mail } from './client.js';
import type { Stack } from './processes.js';

/** Somebody whose inbox and mailbox are looked into. */
export interface Listener {
  email: string;
  /** How they prove who they are: a signed-in client, or the headers of a token. */
  client?: Client;
  headers?: Record<string, string>;
}

/** By person, what they were told: `type` for the inbox alone, `type ✉` where a mail came, too. */
export type News = Record<string, string[]>;

/** What everybody is told between two looks, by public means alone: the inbox as the person reads it, and the mails. */
export class Told {
  private seenMails: number;
  /** All sentences so far, to be looked at for their language. */
  readonly sentences: { name: string; title: string; reason: string }[] = [];

  constructor(
    private readonly stack: Stack,
    private readonly listeners: Record<string, Listener>,
  ) {
    this.seenMails = mailsIn(stack.outboxDir).length;
  }

  /** Waits until exactly this was told since the last look, by whatever process; fails with what was told instead. */
  async expect(expected: News): Promise<void> {
    const wanted = JSON.stringify(sorted(expected));
    let seen: News = {};
    const look = async () => {
      seen = await this.news();
      return JSON.stringify(sorted(seen)) === wanted ? true : undefined;
    };
    await eventually('what is to be told', look, 20_000).catch(() => undefined);
    expect(sorted(seen)).toEqual(sorted(expected));
    await this.forget();
  }

  /** Waits until somebody was told of something, and forgets it with all that was told before. */
  async hear(name: string, type: string): Promise<void> {
    await eventually(`${name} to be told ${type}`, async () =>
      (await this.news())[name]?.some((line) => line.startsWith(type)) ? true : undefined,
    );
    await this.forget();
  }

  private async news(): Promise<News> {
    const mails = new Set(mailsIn(this.stack.outboxDir).slice(this.seenMails));
    const news: News = {};
    for (const [name, listener] of Object.entries(this.listeners)) {
      const items = await this.unread(listener);
      const lines = items.map(({ type }) => {
        const mail = [...mails].find((one) => one.to === listener.email && noticeOf(one) === type);
        if (mail) mails.delete(mail);
        return mail ? `${type} ✉` : type;
      });
      if (lines.length > 0) news[name] = lines;
    }
    const stray = [...mails].map(({ to, subject }: Mail) => `${to}: ${subject}`);
    return stray.length > 0 ? { ...news, 'mails nobody expected': stray } : news;
  }

  private async unread({ client, headers }: Listener): Promise<NotificationView[]> {
    const { items } = await this.speaker(client).call(listNotifications, {
      headers,
      query: { only: 'unread', limit: 100 },
    });
    return items.flatMap((group) => group.items).filter(({ readAt }) => readAt === null);
  }

  private async forget(): Promise<void> {
    for (const [name, listener] of Object.entries(this.listeners)) {
      const items = await this.unread(listener);
      this.sentences.push(...items.map(({ title, reason }) => ({ name, title, reason })));
      await this.speaker(listener.client).call(readNotifications, {
        headers: listener.headers,
        body: { all: true },
      });
    }
    this.seenMails = mailsIn(this.stack.outboxDir).length;
  }

  private speaker(client?: Client): Client {
    return client ?? new Client(this.stack.urls[0] ?? '');
  }
}

/** What a mail tells, by the link that stops such mails. Their words may differ from the inbox: a translation came between. */
export function noticeOf({ text }: Mail): string | undefined {
  const claim = /unsubscribe\?token=([\w-]+)\./.exec(text)?.[1];
  return claim && (JSON.parse(Buffer.from(claim, 'base64url').toString('utf8')) as string[])[1];
}

const sorted = (news: News): [string, string[]][] =>
  Object.entries(news)
    .map(([name, lines]): [string, string[]] => [name, lines.toSorted()])
    .sort(([a], [b]) => a.localeCompare(b));
