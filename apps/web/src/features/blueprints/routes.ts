import { createRoute } from '@tanstack/react-router';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';

const getParentRoute = () => rootRoute;

export const blueprintsRoutes = [
  createRoute({
    getParentRoute,
    path: '/blueprints',
    validateSearch: (search): { kind?: string } => ({
      kind: typeof search['kind'] === 'string' && search['kind'] !== '' ? search['kind'] : undefined,
    }),
    component: page('blueprints', () => import('./blueprints-page'), 'BlueprintsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/blueprints/$id',
    component: page('blueprints', () => import('./blueprint-page'), 'BlueprintPage'),
  }),
];
