import { createRoute } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';

const getParentRoute = () => rootRoute;

export const peopleRoutes = [
  createRoute({
    getParentRoute,
    path: '/people',
    beforeLoad: requireMe,
    validateSearch: (search): { q?: string } => (typeof search['q'] === 'string' ? { q: search['q'] } : {}),
    component: page('people', () => import('./people-page'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/people/$id',
    beforeLoad: requireMe,
    component: page('people', () => import('./person-page'), 'PersonPage'),
  }),
];
