import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../app-error.js';
import { acceptedLocales } from '../auth/accept-language.js';
import { problemOf } from '../http/problem.js';
import { Pressure } from './pressure.js';

const RESOLUTION_MS = 10;
const SAMPLE_MS = 250;
const RETRY_AFTER_SECONDS = 2;

/**
 * Sends callers away at the door while the event loop stays late, so that those already inside are answered. Health is
 * always answered.
 */
export function mountShedding(fastify: FastifyInstance): void {
  const pressure = new Pressure();
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  const timer = setInterval(() => {
    // The first tick after a reset measures nothing: no figure means that the loop turned less than twice.
    pressure.observe(Number.isNaN(delays.mean) ? Infinity : delays.mean / 1e6 - RESOLUTION_MS);
    delays.reset();
  }, SAMPLE_MS).unref();
  fastify.addHook('onClose', (_instance, done) => {
    clearInterval(timer);
    delays.disable();
    done();
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!pressure.isTooHigh || isHealth(request)) return done();
    const problem = problemOf(
      new AppError('unavailable'),
      acceptedLocales(request.headers['accept-language'])[0] ?? 'en',
    );
    void reply
      .code(503)
      .header('Retry-After', String(RETRY_AFTER_SECONDS))
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  });
}

const isHealth = (request: FastifyRequest): boolean =>
  request.routeOptions.url?.startsWith('/health/') ?? false;
