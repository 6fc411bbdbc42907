import { createRoute } from '@tanstack/react-router';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';

/** Where to go afterwards: a path of this app, nothing else. */
const returning = (search: Record<string, unknown>): { to?: string } =>
  typeof search['to'] === 'string' && /^\/(?![/\\])/.test(search['to']) ? { to: search['to'] } : {};

/** The one-time secret of a mailed link. */
const withToken = (search: Record<string, unknown>): { token?: string; to?: string } => ({
  ...returning(search),
  ...(typeof search['token'] === 'string' && { token: search['token'] }),
});

const getParentRoute = () => rootRoute;

export const accountRoutes = [
  createRoute({
    getParentRoute,
    path: '/sign-in',
    validateSearch: returning,
    component: page('account', () => import('./sign-in-page'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/sign-up',
    validateSearch: returning,
    component: page('account', () => import('./sign-up-page'), 'SignUpPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/verify',
    validateSearch: withToken,
    component: page('account', () => import('./verify-page'), 'VerifyPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/forgot',
    component: page('account', () => import('./forgot-page'), 'ForgotPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reset',
    validateSearch: withToken,
    component: page('account', () => import('./reset-page'), 'ResetPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/setup',
    validateSearch: withToken,
    component: page('account', () => import('./setup-page'), 'SetupPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/invitations',
    validateSearch: withToken,
    component: page('account', () => import('./invitation-page'), 'InvitationPage'),
  }),
];
