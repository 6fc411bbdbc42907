import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { seeded } from './seeded.js';

/** What a link does to the bytes that pass. */
export interface LinkProfile {
  roundTripMs: number;
  bytesPerSecond: number;
  /** One segment in so many is lost, which for TCP means that it and all behind it come late. */
  lossOneIn: number;
  heldBackMs: readonly [least: number, most: number];
  /** How long a connection lives on average before it is cut; left out: nobody cuts it. */
  meanLifeMs?: number;
}

/** Between Europe and China on an ordinary evening: what every slow-link figure means. */
export const CN_EU: LinkProfile = {
  roundTripMs: 300,
  bytesPerSecond: 1_600_000 / 8,
  lossOneIn: 30,
  heldBackMs: [300, 1_200],
};

const SEGMENT_BYTES = 1_400;
const UPGRADE = /^upgrade: *websocket\r?$/im;
const REFUSAL = 'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/** A bad link in front of one server, for HTTP and sockets. */
export class Link {
  /** As some networks do. */
  refusesWebSockets = false;
  url = '';
  private readonly server = createServer(
    { pauseOnConnect: true, allowHalfOpen: true },
    (client) => void this.join(client),
  );
  private readonly sockets = new Set<Socket>();
  private readonly free = { up: 0, down: 0 };
  private readonly random: () => number;
  private light: Promise<void> = Promise.resolve();
  private turnOn: () => void = () => undefined;

  private constructor(
    private readonly target: URL,
    private readonly profile: LinkProfile,
    seed: number,
  ) {
    this.random = seeded(seed);
  }

  static async open(target: string, profile: LinkProfile = CN_EU, seed = 1): Promise<Link> {
    const link = new Link(new URL(target), profile, seed);
    await once(link.server.listen(0, '127.0.0.1'), 'listening');
    link.url = `http://127.0.0.1:${(link.server.address() as AddressInfo).port}`;
    return link;
  }

  /** Breaks all connections in the middle of whatever they say. */
  cut(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
  }

  /** From now on nothing arrives, and nobody is told; until `goLight`. */
  goDark(): void {
    this.goLight();
    this.light = new Promise((resolve) => (this.turnOn = resolve));
  }

  goLight(): void {
    this.turnOn();
  }

  async close(): Promise<void> {
    this.goLight();
    this.cut();
    await new Promise((closed) => this.server.close(closed));
  }

  private async join(client: Socket): Promise<void> {
    const { port, hostname: host } = this.target;
    const server = connect({ port: Number(port), host, allowHalfOpen: true });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(one);
      one.setNoDelay();
      // a broken connection is what this is for
      one.on('error', () => undefined);
      one.on('close', () => {
        this.sockets.delete(one);
        // who said all there was to say is heard to the end
        if (!one.readableEnded) other.destroy();
      });
    }
    this.cutSometime(client);
    // the handshake of TCP crosses the link once and comes back
    await sleep(this.profile.roundTripMs);
    void this.carry(client, server, 'up');
    void this.carry(server, client, 'down');
  }

  private cutSometime(client: Socket): void {
    const { meanLifeMs } = this.profile;
    if (meanLifeMs === undefined) return;
    const life = -Math.log(1 - this.random()) * meanLifeMs;
    const timer = setTimeout(() => client.resetAndDestroy(), life);
    client.on('close', () => clearTimeout(timer));
  }

  /** Takes from one side no faster than the wire lets it, and hands over in order, late. */
  private async carry(from: Socket, to: Socket, way: 'up' | 'down'): Promise<void> {
    let arrival = 0;
    let delivered = Promise.resolve();
    try {
      for await (const chunk of from as AsyncIterable<Buffer>) {
        if (way === 'up' && this.refusesWebSockets && UPGRADE.test(chunk.toString('latin1')))
          return void from.end(REFUSAL);
        for (let start = 0; start < chunk.byteLength; start += SEGMENT_BYTES) {
          const segment = chunk.subarray(start, start + SEGMENT_BYTES);
          await this.wire(way, segment.byteLength);
          arrival = Math.max(arrival, performance.now() + this.profile.roundTripMs / 2 + this.heldBack());
          delivered = this.deliver(delivered, arrival, () => to.write(segment));
        }
      }
    } catch {
      return void to.destroy();
    }
    await this.deliver(delivered, arrival, () => to.end());
  }

  private async deliver(earlier: Promise<void>, at: number, hand: () => unknown): Promise<void> {
    await earlier;
    await sleep(Math.max(0, at - performance.now()));
    await this.light;
    hand();
  }

  /** Waits until the bytes have left; all connections share one wire each way. */
  private async wire(way: 'up' | 'down', bytes: number): Promise<void> {
    const now = performance.now();
    this.free[way] = Math.max(this.free[way], now) + (bytes / this.profile.bytesPerSecond) * 1_000;
    await sleep(this.free[way] - now);
  }

  private heldBack(): number {
    const { lossOneIn, heldBackMs } = this.profile;
    const [least, most] = heldBackMs;
    return this.random() * lossOneIn < 1 ? least + this.random() * (most - least) : 0;
  }
}
