/** What an address asks of the directory; what it cannot mean is left out. */
export interface ScoutSearch {
  q?: string;
  from?: string;
  to?: string;
  region?: string;
  available?: 'true';
}

const TAG = /^[A-Za-z]{2,3}(-[A-Za-z]{2,8})?$/;
const COUNTRY = /^[A-Z]{2}$/;

export function scoutSearch({ q, from, to, region, available }: Record<string, unknown>): ScoutSearch {
  return {
    ...(typeof q === 'string' && q !== '' && { q: q.slice(0, 80) }),
    ...(matches(TAG, from) && { from }),
    ...(matches(TAG, to) && { to }),
    ...(matches(COUNTRY, region) && { region }),
    ...((available === 'true' || available === true) && { available: 'true' }),
  };
}

const matches = (pattern: RegExp, value: unknown): value is string =>
  typeof value === 'string' && pattern.test(value);
