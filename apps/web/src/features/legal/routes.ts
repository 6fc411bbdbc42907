import { createRoute } from '@tanstack/react-router';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';

export const legalRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/legal/$page',
    component: page('legal', () => import('./legal-page'), 'LegalPage'),
  }),
];
