import type { z } from 'zod';
import type { ErrorCode } from './errors.js';

/** A message from client to server on `/realtime`, with its acknowledgement. */
export interface ClientMessage<P extends z.ZodType = z.ZodType, A extends z.ZodType = z.ZodType> {
  direction: 'client';
  name: string;
  summary: string;
  /** As in `Operation`: who may send it. */
  access: string;
  payload: P;
  ack: A;
}

export const clientMessage = <P extends z.ZodType, A extends z.ZodType>(
  definition: Omit<ClientMessage<P, A>, 'direction'>,
): ClientMessage<P, A> => ({ direction: 'client', ...definition });

/** A message from server to client. It says what changed, except chat lines and presence, which carry their state. */
export interface ServerMessage<P extends z.ZodType = z.ZodType> {
  direction: 'server';
  name: string;
  summary: string;
  payload: P;
}

export const serverMessage = <P extends z.ZodType>(
  definition: Omit<ServerMessage<P>, 'direction'>,
): ServerMessage<P> => ({ direction: 'server', ...definition });

/** How a failed call is acknowledged: the same codes as over HTTP. */
export interface FailedAck {
  ok: false;
  error: { status: number; code: ErrorCode; detail: string };
}
