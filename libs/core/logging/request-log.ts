import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** Writes one line for each answer: the pattern of its route, never its address, which may hold tokens and names. */
export function mountRequestLog(fastify: FastifyInstance): void {
  const logger = new Logger('http');
  fastify.addHook('onResponse', (request, reply, done) => {
    logger.log({
      msg: `${request.method} ${request.routeOptions.url ?? '(no route)'}`,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      request: request.id,
    });
    done();
  });
}
