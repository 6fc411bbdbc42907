import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import type { Config } from '../config/config.js';

const YEAR_SECONDS = 31_536_000;

/** What our own pages may load, as a Content-Security-Policy: everything from this origin, nothing inline. */
export function pagePolicy(publicUrl: string): Record<string, string[]> {
  const socketOrigin = new URL(publicUrl).origin.replace(/^http/, 'ws');
  return {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'", socketOrigin],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  };
}

/** Sends the security headers with every answer. HSTS only where the installation is served over TLS. */
export function mountSecurityHeaders(
  fastify: FastifyInstance,
  config: Pick<Config, 'publicUrl' | 'isSecure'>,
): void {
  const headers = securityHeaders(config);
  fastify.addHook('onRequest', (_request, reply, done) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    done();
  });
}

/** They are the same for every answer, so helmet is asked once, with an answer that is never sent. */
function securityHeaders({
  publicUrl,
  isSecure,
}: Pick<Config, 'publicUrl' | 'isSecure'>): [name: string, value: string][] {
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: pagePolicy(publicUrl) },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: isSecure && { maxAge: YEAR_SECONDS, includeSubDomains: false },
  });
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  protect(request, answer, (error) => {
    if (error) throw error;
  });
  return Object.entries(answer.getHeaders()).map(([name, value]) => [name, String(value)]);
}
