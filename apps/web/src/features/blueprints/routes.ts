import { createRoute } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import type { BlueprintSearch } from './blueprint-filters';
import { rootRoute } from '../../lib/root-route';

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const getParentRoute = () => rootRoute;

export const blueprintsRoutes = [
  createRoute({
    getParentRoute,
    path: '/blueprints',
    validateSearch: (search): BlueprintSearch => ({
      kind: word(search['kind']),
      mine: search['mine'] === 'true' || search['mine'] === true ? 'true' : undefined,
    }),
    component: page('blueprints', () => import('./blueprints-page'), 'BlueprintsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/blueprints/new',
    validateSearch: (search): { project?: string } => ({ project: word(search['project']) }),
    beforeLoad: requireMe,
    component: page('blueprints', () => import('./edit/new-blueprint-page'), 'NewBlueprintPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/blueprints/$id/edit',
    beforeLoad: requireMe,
    component: page('blueprints', () => import('./edit/edit-blueprint-page'), 'EditBlueprintPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/blueprints/$id',
    component: page('blueprints', () => import('./blueprint-page'), 'BlueprintPage'),
  }),
];
