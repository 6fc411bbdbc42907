import { createRoute } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';
import { gigSearch } from './board/gig-search';

const getParentRoute = () => rootRoute;

export const gigsRoutes = [
  createRoute({
    getParentRoute,
    path: '/gigs',
    beforeLoad: requireMe,
    validateSearch: gigSearch,
    component: page('gigs', () => import('./board/gigs-page'), 'GigsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/gigs/$id',
    beforeLoad: requireMe,
    component: page('gigs', () => import('./page/gig-page'), 'GigPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projects/$id/gigs/new',
    beforeLoad: requireMe,
    component: page('gigs', () => import('./form/new-gig-page'), 'NewGigPage'),
  }),
];
