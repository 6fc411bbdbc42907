import { randomUUID } from 'node:crypto';
import type { Packet } from '../packets.js';

/** Receives the packets of one batch of another process, in the order they were published. */
export type PacketHandler = (packets: Packet[], origin: string) => void;

/** While the way is broken this many packets wait; older ones are let go, the history has them. */
const BACKLOG = 10_000;
/** One batch stays small enough to be read at a glance by every process. */
const BATCH = 500;

/**
 * Carries packets between the processes: one batch a tick, or, while one is under way, one for all that gathered
 * meanwhile. The order of a publisher is kept. A hint, never the truth: what is lost is caught up from the database.
 */
export abstract class RealtimeBus {
  /** Names this process; it does not hear itself. */
  protected readonly origin = randomUUID();
  private backlog: Packet[] = [];
  private sending = false;

  /** Hands packets to the other processes; resolves nothing, throws nothing. */
  publish(packets: readonly Packet[]): void {
    this.backlog.push(...packets);
    if (this.backlog.length > BACKLOG) this.backlog.splice(0, this.backlog.length - BACKLOG);
    if (this.sending) return;
    this.sending = true;
    setImmediate(() => void this.drain());
  }

  /** Starts to hear the others. `missed` is called when packets may have been lost on the way here. */
  abstract subscribe(handler: PacketHandler, missed: () => void): Promise<void>;

  abstract close(): Promise<void>;

  /** Sends one batch as text; resolves when the other processes can see it, rejects when it is to be tried again. */
  protected abstract send(batch: string): Promise<void>;

  protected abstract readonly isClosed: boolean;

  private async drain(): Promise<void> {
    while (this.backlog.length > 0 && !this.isClosed) {
      const batch = this.backlog.splice(0, BATCH);
      const sent = await this.send(JSON.stringify(batch)).then(
        () => true,
        () => false,
      );
      if (sent) continue;
      this.backlog.unshift(...batch);
      await pause(200);
    }
    this.sending = false;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms).unref());
