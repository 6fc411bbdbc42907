import type { Namespace, Socket } from 'socket.io';
import { Adapter, type BroadcastOptions } from 'socket.io-adapter';
import { cutOff, rawWrite, receptionOf } from './raw-write.js';
import { textFrame } from './text-frame.js';

interface Packet {
  type: number;
  nsp?: string;
  data: unknown[];
}

/** Everything one tick brings to the same members. */
interface Batch {
  options: BroadcastOptions;
  volatile: boolean;
  encoded: string[];
}

type Encoder = { encode(packet: Packet): unknown[] };

/** engine.io's type digit of a message packet. */
const MESSAGE = '4';

/**
 * The in-memory adapter with a cheap broadcast: each packet is encoded and framed once; what one tick brings to a room is
 * one buffer, written to each member in one raw socket write. The protocol on the wire stays stock, and members that
 * cannot take the short way take engine.io's. Order holds among broadcasts to the same rooms.
 */
export class FanoutAdapter extends Adapter {
  private readonly waiting = new Map<string, Batch>();
  private readonly frames: Encoder;

  constructor(nsp: Namespace) {
    super(nsp);
    this.frames = (nsp.server as unknown as { encoder: Encoder }).encoder;
  }

  override broadcast(packet: Packet, options: BroadcastOptions): void {
    packet.nsp = (this.nsp as Namespace).name;
    const [encoded, ...attachments] = this.frames.encode(packet);
    if (typeof encoded !== 'string' || attachments.length > 0) {
      this.flush();
      super.broadcast(packet, options);
      return;
    }
    const volatile = options.flags?.volatile ?? false;
    const key = `${[...options.rooms].join()}\n${[...(options.except ?? [])].join()}\n${volatile}`;
    if (this.waiting.size === 0) setImmediate(() => this.flush());
    const batch = this.waiting.get(key);
    if (batch) batch.encoded.push(encoded);
    else this.waiting.set(key, { options, volatile, encoded: [encoded] });
  }

  private flush(): void {
    const batches = [...this.waiting.values()];
    this.waiting.clear();
    for (const batch of batches) this.deliver(batch);
  }

  private deliver({ options, volatile, encoded }: Batch): void {
    const framed = encoded.map((text) => textFrame(MESSAGE + text));
    const frames = framed.length === 1 ? framed[0]! : Buffer.concat(framed);
    for (const socket of this.membersOf(options)) {
      const reception = receptionOf(socket, volatile);
      if (reception === 'raw') rawWrite(socket, frames);
      else if (reception === 'cut off') cutOff(socket);
      else if (reception === 'stock') writeStock(socket, encoded, volatile);
    }
  }

  private membersOf({ rooms, except }: BroadcastOptions): Iterable<Socket> {
    const sockets = (this.nsp as Namespace).sockets;
    const ids = new Set<string>();
    if (rooms.size === 0) for (const id of this.sids.keys()) ids.add(id);
    for (const room of rooms) for (const id of this.rooms.get(room) ?? []) ids.add(id);
    for (const room of except ?? []) for (const id of this.rooms.get(room) ?? []) ids.delete(id);
    return [...ids].map((id) => sockets.get(id)).filter((socket) => socket !== undefined);
  }
}

function writeStock(socket: Socket, encoded: string[], volatile: boolean): void {
  const client = socket.client as unknown as {
    writeToEngine(packets: string[], options: { preEncoded: true; volatile: boolean }): void;
  };
  for (const packet of encoded) client.writeToEngine([packet], { preEncoded: true, volatile });
}
