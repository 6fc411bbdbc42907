import { createRoute } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';

const getParentRoute = () => rootRoute;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export const organisationsRoutes = [
  createRoute({
    getParentRoute,
    path: '/organisations',
    validateSearch: (search): { q?: string; helix?: string; country?: string } => ({
      q: text(search['q']),
      helix: text(search['helix']),
      country: text(search['country']),
    }),
    component: page('organisations', () => import('./organisations-page'), 'OrganisationsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/organisations/new',
    beforeLoad: requireMe,
    component: page('organisations', () => import('./new-organisation-page'), 'NewOrganisationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/organisations/$id',
    component: page('organisations', () => import('./organisation-page'), 'OrganisationPage'),
  }),
];
