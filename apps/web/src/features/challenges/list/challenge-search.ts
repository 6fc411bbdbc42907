import { challengeState, type ChallengeState } from '#libs/contracts/challenges';

export interface ChallengeSearch {
  q?: string;
  state?: ChallengeState;
  sector?: string;
  country?: string;
  mine?: 'true';
  watching?: 'true';
}

/** What an address asks for; anything else in it is left alone. Numbers come without quotes, e.g. `sector=28`. */
export function challengeSearch(search: Record<string, unknown>): ChallengeSearch {
  const { q, state, sector, country, mine, watching } = search;
  const found: ChallengeSearch = {};
  if (typeof q === 'string' && q !== '') found.q = q;
  if (challengeState.options.some((option) => option === state)) found.state = state as ChallengeState;
  if (/^\d{1,2}$/.test(String(sector))) found.sector = String(sector).padStart(2, '0');
  if (typeof country === 'string' && /^[A-Z]{2}$/.test(country)) found.country = country;
  if (String(mine) === 'true') found.mine = 'true';
  if (String(watching) === 'true') found.watching = 'true';
  return found;
}
