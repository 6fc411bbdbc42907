import type { Socket as TcpSocket } from 'node:net';
import type { Socket } from 'socket.io';

/** What we look at inside engine.io: its connection, and the transport under it. */
interface EngineConnection {
  readyState: string;
  writeBuffer: unknown[];
  transport: {
    name: string;
    writable: boolean;
    perMessageDeflate: unknown;
    socket?: { readyState: number; _socket?: TcpSocket; terminate(): void };
  };
  close(discard?: boolean): void;
}

const OPEN = 1;
const MIB = 1024 * 1024;
/** Above this many unsent bytes a reader loses what is only of the moment … */
const DROP_VOLATILE_ABOVE = MIB;
/** … and above this it is cut off; it comes back and catches up from the history. */
const CUT_OFF_ABOVE = 4 * MIB;
const CUT_OFF_ABOVE_PACKETS = 5_000;

export type Reception = 'raw' | 'stock' | 'skip' | 'cut off';

const connectionOf = (socket: Socket): EngineConnection => socket.conn as unknown as EngineConnection;

/**
 * How a broadcast may reach this member now: `raw` when its bytes can go straight to the TCP socket without overtaking
 * anything engine.io still holds, `stock` through engine.io otherwise; `skip` and `cut off` for readers that fall behind.
 */
export function receptionOf(socket: Socket, volatile: boolean): Reception {
  const connection = connectionOf(socket);
  if (connection.readyState !== 'open') return 'skip';
  const { transport, writeBuffer } = connection;
  const tcp = transport.socket?._socket;
  const unsent = tcp?.writableLength ?? 0;
  if (unsent > CUT_OFF_ABOVE || writeBuffer.length > CUT_OFF_ABOVE_PACKETS) return 'cut off';
  if (volatile && (unsent > DROP_VOLATILE_ABOVE || !transport.writable)) return 'skip';
  const isPlainWebSocket =
    transport.name === 'websocket' && !transport.perMessageDeflate && transport.socket?.readyState === OPEN;
  const isIdle = transport.writable && writeBuffer.length === 0;
  return isPlainWebSocket && isIdle && tcp !== undefined ? 'raw' : 'stock';
}

/** Writes whole frames past engine.io; only after `receptionOf` said `raw`. */
export function rawWrite(socket: Socket, frames: Buffer): void {
  connectionOf(socket).transport.socket?._socket?.write(frames);
}

/** Drops the connection without waiting for what is unsent; a stock client reconnects by itself. */
export function cutOff(socket: Socket): void {
  const connection = connectionOf(socket);
  const webSocket = connection.transport.socket;
  if (webSocket) webSocket.terminate();
  else connection.close(true);
}
