import { createRoute } from '@tanstack/react-router';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';

export const homeRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    component: page('home', () => import('./home-page'), 'HomePage'),
  }),
];
