import { createRoute } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';
import { scoutSearch } from './scout-search';

const getParentRoute = () => rootRoute;

export const scoutsRoutes = [
  createRoute({
    getParentRoute,
    path: '/scouts',
    beforeLoad: requireMe,
    validateSearch: scoutSearch,
    component: page('scouts', () => import('./scouts-page'), 'ScoutsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/scouts/me',
    beforeLoad: requireMe,
    component: page('scouts', () => import('./own-profile-page'), 'OwnProfilePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/project-invitations/$id',
    beforeLoad: requireMe,
    component: page('scouts', () => import('./invitation-page'), 'InvitationPage'),
  }),
];
