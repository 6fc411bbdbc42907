import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Input, Operation } from '#libs/contracts/operation';
import type { Actor } from '../auth/actor.js';

/** What our hooks and guards put on a Fastify request. */
export type QiaoRequest = FastifyRequest & {
  actor: Actor;
  operation?: Operation;
  input?: Input<Operation>;
};

export type QiaoReply = FastifyReply;
