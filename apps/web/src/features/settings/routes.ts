import { createRoute, redirect } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  beforeLoad: requireMe,
  component: page('settings', () => import('./settings-layout'), 'SettingsLayout'),
});
const getParentRoute = () => settingsRoute;

export const settingsRoutes = [
  settingsRoute.addChildren([
    createRoute({
      getParentRoute,
      path: '/',
      beforeLoad: () => {
        throw redirect({ to: '/settings/profile', replace: true });
      },
    }),
    createRoute({
      getParentRoute,
      path: '/profile',
      component: page('settings', () => import('./profile-page'), 'ProfilePage'),
    }),
    createRoute({
      getParentRoute,
      path: '/languages',
      component: page('settings', () => import('./languages-page'), 'LanguagesPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/hours',
      component: page('settings', () => import('./hours-page'), 'HoursPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/notifications',
      component: page('settings', () => import('./notifications-page'), 'NotificationsPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/security',
      component: page('settings', () => import('./security-page'), 'SecurityPage'),
    }),
    createRoute({
      getParentRoute,
      path: '/tokens',
      component: page('settings', () => import('./tokens-page'), 'TokensPage'),
    }),
  ]),
];
