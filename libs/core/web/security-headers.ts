import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
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
export async function mountSecurityHeaders(
  fastify: FastifyInstance,
  { publicUrl, isSecure }: Pick<Config, 'publicUrl' | 'isSecure'>,
): Promise<void> {
  await fastify.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: pagePolicy(publicUrl) },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: isSecure && { maxAge: YEAR_SECONDS, includeSubDomains: false },
  });
}
