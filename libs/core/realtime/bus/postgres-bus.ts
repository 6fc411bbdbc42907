import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { Packet } from '../packets.js';
import { RealtimeBus, type PacketHandler } from './bus.js';

const CHANNEL = 'qiao_realtime';
/** Postgres takes 8,000 bytes in a NOTIFY. */
const INLINE_BYTES = 7_500;
const LONGEST_WAIT_MS = 5_000;

const NOTIFY = { name: 'realtime.notify', text: `select pg_notify('${CHANNEL}', $1)` };
const NOTIFY_BY_ROW = {
  name: 'realtime.notifyByRow',
  text: `with stored as (insert into realtime_packets (batch) values ($2) returning id)
         select pg_notify('${CHANNEL}', $1 || ' ' || id) from stored`,
};
const SWEEP = {
  name: 'realtime.sweep',
  text: `delete from realtime_packets where created_at < now() - interval '1 minute'`,
};
const SWEEP_EVERY_MS = 10_000;
const READ = { name: 'realtime.read', text: 'select batch from realtime_packets where id = $1' };

interface Listening {
  handler: PacketHandler;
  missed: () => void;
}

/** The bus over LISTEN/NOTIFY, on one connection of its own that comes back by itself. */
export class PostgresBus extends RealtimeBus {
  private readonly logger = new Logger('realtime');
  private connecting?: Promise<pg.Client>;
  private listening?: Listening;
  private reading: Promise<void> = Promise.resolve();
  private sweptAt = 0;
  protected isClosed = false;

  constructor(private readonly url: string) {
    super();
  }

  async subscribe(handler: PacketHandler, missed: () => void): Promise<void> {
    this.listening = { handler, missed };
    const client = await this.client();
    await client.query(`listen ${CHANNEL}`);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const client = await this.connecting?.catch(() => undefined);
    await client?.end().catch(() => undefined);
  }

  protected async send(batch: string): Promise<void> {
    const client = await this.client();
    if (Buffer.byteLength(batch) + this.origin.length < INLINE_BYTES) {
      await client.query({ ...NOTIFY, values: [`${this.origin} ${batch}`] });
    } else {
      await client.query({ ...NOTIFY_BY_ROW, values: [this.origin, batch] });
      await this.sweep(client);
    }
  }

  private async sweep(client: pg.Client): Promise<void> {
    if (performance.now() - this.sweptAt < SWEEP_EVERY_MS) return;
    this.sweptAt = performance.now();
    await client.query(SWEEP);
  }

  private client(): Promise<pg.Client> {
    this.connecting ??= this.connect().catch((error: unknown) => {
      this.connecting = undefined;
      throw error;
    });
    return this.connecting;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'qiao realtime',
      // A hint need not survive a crash, so it does not wait for the disk, where messages are being written.
      options: '-c synchronous_commit=off',
      connectionTimeoutMillis: 8_000,
      keepAlive: true,
    });
    client.on('error', (error) => this.logger.warn(`The realtime connection to Postgres: ${error.message}`));
    client.on('notification', ({ payload = '' }) => this.onNotification(client, payload));
    await client.connect();
    client.once('end', () => this.lost());
    return client;
  }

  private lost(): void {
    this.connecting = undefined;
    if (this.listening) void this.listenAgain(100);
  }

  /** Tries until it listens again; what was said in between is lost, and its hearers are told so. */
  private async listenAgain(waitMs: number): Promise<void> {
    if (this.isClosed) return;
    try {
      const client = await this.client();
      await client.query(`listen ${CHANNEL}`);
      this.listening?.missed();
    } catch {
      this.logger.warn(`The realtime connection to Postgres is away; next try in ${waitMs} ms.`);
      await new Promise((resolve) => setTimeout(resolve, waitMs).unref());
      await this.listenAgain(Math.min(waitMs * 2, LONGEST_WAIT_MS));
    }
  }

  /** Notifications are handled one after the other, since some have to be read from the table first. */
  private onNotification(client: pg.Client, payload: string): void {
    const [origin = ''] = payload.split(' ', 1);
    if (origin === this.origin) return;
    const rest = payload.slice(origin.length + 1);
    this.reading = this.reading
      .then(async () => {
        const batch = rest.startsWith('[') ? rest : await readBatch(client, rest);
        if (batch === undefined) this.listening?.missed();
        else this.listening?.handler(JSON.parse(batch) as Packet[], origin);
      })
      .catch((error: unknown) => this.logger.error(error));
  }
}

async function readBatch(client: pg.Client, id: string): Promise<string | undefined> {
  const { rows } = await client.query<{ batch: string }>({ ...READ, values: [id] });
  return rows[0]?.batch;
}
