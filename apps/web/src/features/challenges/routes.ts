import { challengeState, type ChallengeState } from '#libs/contracts/challenges';
import { createRoute } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';

export interface ChallengeSearch {
  q?: string;
  state?: ChallengeState;
  sector?: string;
  country?: string;
  mine?: 'true';
}

/** What an address asks for; anything else in it is left alone. Numbers come without quotes, e.g. `sector=28`. */
export function challengeSearch(search: Record<string, unknown>): ChallengeSearch {
  const { q, state, sector, country, mine } = search;
  const found: ChallengeSearch = {};
  if (typeof q === 'string' && q !== '') found.q = q;
  if (challengeState.options.some((option) => option === state)) found.state = state as ChallengeState;
  if (/^\d{1,2}$/.test(String(sector))) found.sector = String(sector).padStart(2, '0');
  if (typeof country === 'string' && /^[A-Z]{2}$/.test(country)) found.country = country;
  if (String(mine) === 'true') found.mine = 'true';
  return found;
}

const getParentRoute = () => rootRoute;

const challengeRoute = createRoute({
  getParentRoute,
  path: '/challenges/$id',
  component: page('challenges', () => import('./page/challenge-page'), 'ChallengePage'),
});
const getChallengeRoute = () => challengeRoute;

export const challengesRoutes = [
  createRoute({
    getParentRoute,
    path: '/challenges',
    validateSearch: challengeSearch,
    component: page('challenges', () => import('./list/challenges-page'), 'ChallengesPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/challenges/new',
    beforeLoad: requireMe,
    component: page('challenges', () => import('./draft/new-challenge-page'), 'NewChallengePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/challenges/$id/edit',
    beforeLoad: requireMe,
    component: page('challenges', () => import('./draft/edit-challenge-page'), 'EditChallengePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/challenges/$id/submission',
    beforeLoad: requireMe,
    component: page('challenges', () => import('./submission/submission-page'), 'SubmissionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/challenges/$id/submissions/$submissionId',
    beforeLoad: requireMe,
    component: page('challenges', () => import('./submission/read-submission-page'), 'ReadSubmissionPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/challenges/$id/evaluate',
    beforeLoad: requireMe,
    validateSearch: (search): { assignment?: string } =>
      typeof search['assignment'] === 'string' ? { assignment: search['assignment'] } : {},
    component: page('challenges', () => import('./evaluation/desk-page'), 'DeskPage'),
  }),
  challengeRoute.addChildren([
    createRoute({
      getParentRoute: getChallengeRoute,
      path: '/',
      component: page('challenges', () => import('./page/brief-tab'), 'BriefTab'),
    }),
    createRoute({
      getParentRoute: getChallengeRoute,
      path: '/terms',
      component: page('challenges', () => import('./terms/terms-tab'), 'TermsTab'),
    }),
    createRoute({
      getParentRoute: getChallengeRoute,
      path: '/submissions',
      component: page('challenges', () => import('./submission/submissions-tab'), 'SubmissionsTab'),
    }),
    createRoute({
      getParentRoute: getChallengeRoute,
      path: '/evaluation',
      component: page('challenges', () => import('./evaluation/evaluation-tab'), 'EvaluationTab'),
    }),
    createRoute({
      getParentRoute: getChallengeRoute,
      path: '/outcome',
      component: page('challenges', () => import('./page/outcome-tab'), 'OutcomeTab'),
    }),
  ]),
];
