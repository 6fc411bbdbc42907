import { sentence } from '#libs/contracts/errors';
import type { UiLocale } from '#libs/contracts/locale';
import { AppError } from '../app-error.js';
import type { Actor } from '../auth/actor.js';
import type { PageDescription } from './page-data.js';

/** How much of a text a preview shows. */
export const PREVIEW_LENGTH = 200;

/** How many of a list a page asks for first. */
export const FIRST_PAGE = 20;

/** The language as the web app asks: a visitor in the language of the interface, everybody else in what they read. */
export const asAsked = (actor: Actor, ui: UiLocale): { lang?: string } =>
  actor.personId === null ? { lang: ui } : {};

/** A page that says 404 where what it describes is absent or hidden. */
export async function orAbsent(
  ui: UiLocale,
  describe: () => Promise<PageDescription>,
): Promise<PageDescription> {
  try {
    return await describe();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
    return { title: sentence('not_found', ui), description: '', robots: 'noindex', status: 404, data: [] };
  }
}
