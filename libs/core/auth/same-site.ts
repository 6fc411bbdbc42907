import type { IncomingHttpHeaders } from 'node:http';
import { AppError } from '../app-error.js';

/**
 * A state-changing request that a browser sent with our cookie must come from our own pages (Fetch Metadata, else
 * Origin). Programs with a bearer token carry no ambient authority and pass.
 */
export function assertSameSite(headers: IncomingHttpHeaders, publicUrl: string): void {
  if (headers.authorization !== undefined) return;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site === 'same-origin' || site === 'none') return;
    throw new AppError('cross_site');
  }
  const origin = headers.origin;
  if (origin === undefined) return;
  if (origin !== new URL(publicUrl).origin && new URL(origin, publicUrl).host !== headers.host) {
    throw new AppError('cross_site');
  }
}
