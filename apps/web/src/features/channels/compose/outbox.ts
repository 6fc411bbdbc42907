import { hasCode, isApiError } from '../../../lib/errors';

/** A message on its way. The id makes that the server stores it once, however often it is sent. */
export interface Outgoing {
  clientMsgId: string;
  text: string;
  replyTo?: string;
  /** When it was written, milliseconds since 1970. */
  at: number;
  /** Why the server refused it; absent while it waits. */
  refusal?: string;
}

export type OutboxStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Messages written in one channel that are not yet stored, kept across reloads. Each has an entry of its own in the
 * storage, so that two windows never overwrite each other's. They leave in the order in which they were written.
 */
export class Outbox {
  private list: readonly Outgoing[];
  private draining: Promise<void> | undefined;
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly prefix: string,
    private readonly storage: OutboxStorage,
  ) {
    this.list = this.kept();
  }

  /** For `useSyncExternalStore`. */
  readonly entries = (): readonly Outgoing[] => this.list;
  readonly watch = (changed: () => void): (() => void) => {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  };

  add(message: Outgoing): void {
    this.write(message);
    this.set([...this.list, message]);
  }

  remove(clientMsgId: string): void {
    if (!this.list.some((one) => one.clientMsgId === clientMsgId)) return;
    this.storage.removeItem(this.prefix + clientMsgId);
    this.set(this.list.filter((one) => one.clientMsgId !== clientMsgId));
  }

  /** Lets a refused message try again. */
  again(clientMsgId: string): void {
    this.change(clientMsgId, undefined);
  }

  /** Sends what waits, one after the other; stops where the link is away. Calls at the same time share one run. */
  drain(send: (message: Outgoing) => Promise<void>): Promise<void> {
    this.draining ??= this.sendAll(send).finally(() => {
      this.draining = undefined;
    });
    return this.draining;
  }

  private async sendAll(send: (message: Outgoing) => Promise<void>): Promise<void> {
    for (;;) {
      const next = this.list.find(({ refusal }) => refusal === undefined);
      if (!next) return;
      try {
        await send(next);
        this.remove(next.clientMsgId);
      } catch (error) {
        if (hasCode(error, 'offline', 'unavailable', 'too_many_requests', 'unauthenticated')) return;
        this.change(next.clientMsgId, isApiError(error) ? error.detail : String(error));
      }
    }
  }

  private change(clientMsgId: string, refusal: string | undefined): void {
    this.set(
      this.list.map((one) => {
        if (one.clientMsgId !== clientMsgId) return one;
        const { refusal: _before, ...rest } = one;
        const changed = refusal === undefined ? rest : { ...rest, refusal };
        this.write(changed);
        return changed;
      }),
    );
  }

  private set(next: readonly Outgoing[]): void {
    this.list = next;
    this.watchers.forEach((changed) => changed());
  }

  private kept(): Outgoing[] {
    const keys = Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at));
    return keys
      .filter((key) => key?.startsWith(this.prefix))
      .map((key) => JSON.parse(this.storage.getItem(key ?? '') ?? 'null') as Outgoing | null)
      .filter((message) => message !== null)
      .sort((a, b) => a.at - b.at);
  }

  private write(message: Outgoing): void {
    try {
      this.storage.setItem(this.prefix + message.clientMsgId, JSON.stringify(message));
    } catch {
      // A full or refused storage: the message then waits as long as the page lives.
    }
  }
}
