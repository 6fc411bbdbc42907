import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import type { Packet } from '../packets.js';
import { RealtimeBus, type PacketHandler } from './bus.js';

const STREAM = 'qiao:realtime';
/** Kept for processes that come back after a moment. */
const KEEP = 10_000;
const BLOCK_MS = 5_000;
const LONGEST_WAIT_MS = 5_000;

type Entry = [id: string, fields: string[]];

/** The bus over a Redis stream. Redis holds nothing that matters: after FLUSHALL the next batch starts the stream anew. */
export class RedisBus extends RealtimeBus {
  private readonly logger = new Logger('realtime');
  private readonly writer: Redis;
  private reader?: Redis;
  private last = '0-0';
  protected isClosed = false;

  constructor(url: string) {
    super();
    this.writer = this.connection(url, { maxRetriesPerRequest: 1 });
  }

  async subscribe(handler: PacketHandler, missed: () => void): Promise<void> {
    this.last = await this.lastId();
    const reader = this.writer.duplicate({ maxRetriesPerRequest: null });
    reader.on('error', () => undefined);
    reader.once('ready', () => reader.on('ready', () => void this.checkForGap(missed)));
    this.reader = reader;
    void this.follow(reader, handler);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.reader?.disconnect();
    this.writer.disconnect();
  }

  protected async send(batch: string): Promise<void> {
    await this.writer.xadd(STREAM, 'MAXLEN', '~', KEEP, '*', 'o', this.origin, 'b', batch);
  }

  private async follow(reader: Redis, handler: PacketHandler): Promise<void> {
    while (!this.isClosed) {
      try {
        const read = await reader.xread('COUNT', 100, 'BLOCK', BLOCK_MS, 'STREAMS', STREAM, this.last);
        for (const [id, fields] of (read?.[0]?.[1] ?? []) as Entry[]) {
          this.last = id;
          this.hear(fields, handler);
        }
      } catch (error) {
        if (this.isClosed) return;
        this.logger.warn(`The realtime stream cannot be read: ${String(error)}`);
        await new Promise((resolve) => setTimeout(resolve, 200).unref());
      }
    }
  }

  private hear([, origin = '', , batch = '[]']: string[], handler: PacketHandler): void {
    if (origin !== this.origin) handler(JSON.parse(batch) as Packet[], origin);
  }

  /** Where the stream ends now, so that nothing published from here on is missed. */
  private async lastId(): Promise<string> {
    const [newest] = await this.writer.xrevrange(STREAM, '+', '-', 'COUNT', 1);
    return newest?.[0] ?? '0-0';
  }

  /** After a reconnect: entries may have been trimmed or flushed away before they were read. */
  private async checkForGap(missed: () => void): Promise<void> {
    const [oldest] = await this.writer.xrange(STREAM, '-', '+', 'COUNT', 1).catch(() => []);
    if (oldest === undefined || isAfter(oldest[0], this.last)) missed();
  }

  private connection(url: string, options: { maxRetriesPerRequest: number | null }): Redis {
    const redis = new Redis(url, {
      ...options,
      retryStrategy: (attempt) => Math.min(100 * 2 ** attempt, LONGEST_WAIT_MS),
    });
    redis.on('error', () => undefined);
    return redis;
  }
}

function isAfter(a: string, b: string): boolean {
  const [aMs = 0, aNo = 0] = a.split('-').map(Number);
  const [bMs = 0, bNo = 0] = b.split('-').map(Number);
  return aMs > bMs || (aMs === bMs && aNo > bNo);
}
