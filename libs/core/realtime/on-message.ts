import { SetMetadata } from '@nestjs/common';
import type { z } from 'zod';
import type { ClientMessage } from '#libs/contracts/realtime';
import type { SignedInActor } from '../auth/actor.js';
import type { Connection } from './connection.js';

export const ON_MESSAGE = Symbol('on message');

type Handler<P extends z.ZodType, A extends z.ZodType> = (
  actor: SignedInActor,
  payload: z.output<P>,
  connection: Connection,
) => Promise<z.input<A>>;

/** Marks the method that answers a client message of the contract; what it resolves to is the acknowledgement. */
export const OnMessage =
  <P extends z.ZodType, A extends z.ZodType>(message: ClientMessage<P, A>) =>
  (target: object, key: string, descriptor: { value?: Handler<P, A> }): void =>
    void SetMetadata(ON_MESSAGE, message)(target, key, descriptor);
