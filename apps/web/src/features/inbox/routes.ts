import { createRoute } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';
import { inboxSearch } from './inbox-search';

const getParentRoute = () => rootRoute;

export const inboxRoutes = [
  createRoute({
    getParentRoute,
    path: '/inbox',
    beforeLoad: requireMe,
    validateSearch: inboxSearch,
    component: page('inbox', () => import('./inbox-page'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/unsubscribe',
    validateSearch: (search: Record<string, unknown>): { token?: string } =>
      typeof search['token'] === 'string' ? { token: search['token'] } : {},
    component: page('inbox', () => import('./unsubscribe-page'), 'UnsubscribePage'),
  }),
];
