import { createRoute } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';
import { workshopSearch } from './list/workshop-search';

const getParentRoute = () => rootRoute;

export const workshopsRoutes = [
  createRoute({
    getParentRoute,
    path: '/workshops',
    validateSearch: workshopSearch,
    component: page('workshops', () => import('./list/workshops-page'), 'WorkshopsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/workshops/new',
    beforeLoad: requireMe,
    validateSearch: (search): { projectId?: string } =>
      typeof search['projectId'] === 'string' ? { projectId: search['projectId'] } : {},
    component: page('workshops', () => import('./form/new-workshop-page'), 'NewWorkshopPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/workshops/$id',
    component: page('workshops', () => import('./page/workshop-page'), 'WorkshopPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/workshops/$id/edit',
    beforeLoad: requireMe,
    component: page('workshops', () => import('./form/edit-workshop-page'), 'EditWorkshopPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/workshops/$id/roster',
    beforeLoad: requireMe,
    component: page('workshops', () => import('./host/roster-page'), 'RosterPage'),
  }),
];
