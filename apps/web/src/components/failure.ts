import { isApiError } from '../lib/errors';

export type Failure =
  'notFound' | 'forbidden' | 'signedOut' | 'offline' | 'busy' | 'server' | 'newVersion' | 'refused';

/** What kind of failure an error is to the person before the screen. */
export function failureOf(error: unknown): Failure {
  if (!isApiError(error)) return isMissingChunk(error) ? 'newVersion' : 'server';
  if (error.code === 'offline') return 'offline';
  switch (error.status) {
    case 401:
      return 'signedOut';
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    case 429:
      return 'busy';
    default:
      return error.status >= 500 || error.code === 'unreadable' ? 'server' : 'refused';
  }
}

/** After a release the old page's parts are gone; each browser says so in its own words. */
function isMissingChunk(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|module script failed|preload CSS|importing a module/i.test(error.message)
  );
}
