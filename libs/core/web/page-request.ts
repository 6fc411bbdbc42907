import type { IncomingHttpHeaders } from 'node:http';
import { nearestUiLocale, type UiLocale } from '#libs/contracts/locale';
import type { Actor } from '../auth/actor.js';
import { cookieOf, UI_COOKIE } from '../auth/cookies.js';

const NOT_PAGES = /^\/(api|assets|health|metrics|outbox|socket\.io|version)(\/|$)/;

/** Whether a GET that no route takes asks for a page of the app: not an API, not a file that is missing. */
export function asksForPage(path: string, accept: string | undefined): boolean {
  if (NOT_PAGES.test(path)) return false;
  if (accept?.includes('text/html')) return true;
  const isFile = /\.\w+$/.test(path);
  return !isFile && (accept === undefined || accept.includes('*/*'));
}

/** The language in the address, then the one chosen before, then the actor's own or what the browser prefers. */
export function uiOf(
  asked: unknown,
  headers: IncomingHttpHeaders,
  actor: Actor,
): { ui: UiLocale; uiInAddress: boolean } {
  const inAddress = asked === 'en' || asked === 'zh' || asked === 'zh-Hans';
  if (inAddress) return { ui: nearestUiLocale([asked]), uiInAddress: true };
  return { ui: nearestUiLocale([cookieOf(headers.cookie, UI_COOKIE) ?? actor.uiLocale]), uiInAddress: false };
}
