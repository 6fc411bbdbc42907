import { createRoute } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';
import { challengeSearch } from './list/challenge-search';

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
      path: '/amendments',
      component: page('challenges', () => import('./amendments/amendments-tab'), 'AmendmentsTab'),
    }),
    createRoute({
      getParentRoute: getChallengeRoute,
      path: '/questions',
      component: page('challenges', () => import('./questions/questions-tab'), 'QuestionsTab'),
    }),
    // of two features, so the app composes it
    createRoute({
      getParentRoute: getChallengeRoute,
      path: '/commons',
      beforeLoad: requireMe,
      component: page('channels', () => import('../../app/commons/commons-tab'), 'CommonsTab'),
    }),
    createRoute({
      getParentRoute: getChallengeRoute,
      path: '/teams',
      component: page('challenges', () => import('./teams/teams-tab'), 'TeamsTab'),
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
