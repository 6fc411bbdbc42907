import type { ClientMessage, FailedAck, ServerMessage } from '#libs/contracts/realtime';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Socket } from 'socket.io-client';
import type { z } from 'zod';
import { ApiError } from './errors';
import { interfaceLocale } from './interface-locale';

/** One line of the table from message to readings: which query keys a message makes out of date. */
export interface RealtimeEntry {
  message: ServerMessage;
  stale: (payload: never) => readonly QueryKey[];
}

export const realtimeEntry = <P extends z.ZodType>(
  message: ServerMessage<P>,
  stale: (payload: z.output<P>) => readonly QueryKey[],
): RealtimeEntry => ({ message, stale });

let connected: Promise<Socket> | undefined;

const RETRY_MS = 2000;

/** The one socket of this page. Its library is fetched on the first call, which is never before the first paint. */
export function socket(): Promise<Socket> {
  connected ??= import('socket.io-client').then(({ io }) =>
    persist(io('/realtime', { transports: ['websocket', 'polling'], query: { ui: interfaceLocale() } })),
  );
  return connected;
}

/** A link that breaks is joined anew by the library; one that the server refused is not, though it may be let in later. */
function persist(link: Socket): Socket {
  link.on('connect_error', (error: Error & { data?: FailedAck['error'] }) => {
    const isPassing = error.data && (error.data.status >= 500 || error.data.code === 'too_many_requests');
    if (!link.active && isPassing) setTimeout(() => void (connected && link.connect()), RETRY_MS);
  });
  return link;
}

/** Ends the socket, e.g. when its person signs out. */
export async function endSocket(): Promise<void> {
  (await connected)?.disconnect();
  connected = undefined;
}

/** Listens with the table, and reads everything again that is on the screen after the link was away. */
export async function startRealtime(client: QueryClient, table: readonly RealtimeEntry[]): Promise<void> {
  const link = await socket();
  for (const { message, stale } of table) {
    link.on(message.name, (payload: unknown) => {
      for (const queryKey of stale(payload as never)) void client.invalidateQueries({ queryKey });
    });
  }
  link.io.on('reconnect', () => void client.invalidateQueries({ refetchType: 'active' }));
}

/** Hears one kind of message; returns how to stop. */
export async function hear<P extends z.ZodType>(
  message: ServerMessage<P>,
  listener: (payload: z.output<P>) => void,
): Promise<() => void> {
  const link = await socket();
  link.on(message.name, listener as (payload: unknown) => void);
  return () => link.off(message.name, listener as (payload: unknown) => void);
}

const ACK_TIMEOUT = 10_000;

/** Sends one message and waits for its acknowledgement. Throws `ApiError`: the server's, or `offline` after ten seconds. */
export async function send<P extends z.ZodType, A extends z.ZodType>(
  message: ClientMessage<P, A>,
  payload: z.input<P>,
): Promise<z.output<A>> {
  const link = await socket();
  const ack: unknown = await link
    .timeout(ACK_TIMEOUT)
    .emitWithAck(message.name, payload)
    .catch(() => {
      throw new ApiError({ code: 'offline' });
    });
  if (isFailed(ack)) throw new ApiError(ack.error);
  return ack as z.output<A>;
}

const isFailed = (ack: unknown): ack is FailedAck =>
  typeof ack === 'object' && ack !== null && 'ok' in ack && ack.ok === false;
