import { createRoute, redirect } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';
import { auditSearch, deliverySearch } from './admin-search';

const adminRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin',
  beforeLoad: requireMe,
  component: page('admin', () => import('./admin-layout'), 'AdminLayout'),
});
const getParentRoute = () => adminRoute;

export const adminRoutes = [
  adminRoute.addChildren([
    createRoute({
      getParentRoute,
      path: '/',
      beforeLoad: () => {
        throw redirect({ to: '/admin/deliveries', replace: true });
      },
    }),
    createRoute({
      getParentRoute,
      path: '/deliveries',
      validateSearch: deliverySearch,
      component: page('admin', () => import('./deliveries-page'), 'DeliveriesPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/queues',
      component: page('admin', () => import('./queues-page'), 'QueuesPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/calendars',
      component: page('admin', () => import('./calendars-page'), 'CalendarsPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/rates',
      component: page('admin', () => import('./rates-page'), 'RatesPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/audit',
      validateSearch: auditSearch,
      component: page('admin', () => import('./audit-page'), 'AuditPage'),
    }),
  ]),
];
