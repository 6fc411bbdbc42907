import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { ErrorState } from '../components/error-state';
import { PageLoading } from '../components/page-loading';
import { accountRoutes } from '../features/account/routes';
import { adminRoutes } from '../features/admin/routes';
import { blueprintsRoutes } from '../features/blueprints/routes';
import { challengesRoutes } from '../features/challenges/routes';
import { channelsRoutes } from '../features/channels/routes';
import { gigsRoutes } from '../features/gigs/routes';
import { homeRoutes } from '../features/home/routes';
import { inboxRoutes } from '../features/inbox/routes';
import { legalRoutes } from '../features/legal/routes';
import { organisationsRoutes } from '../features/organisations/routes';
import { peopleRoutes } from '../features/people/routes';
import { projectsRoutes } from '../features/projects/routes';
import { scoutsRoutes } from '../features/scouts/routes';
import { settingsRoutes } from '../features/settings/routes';
import { workshopsRoutes } from '../features/workshops/routes';
import { rootRoute } from '../lib/root-route';
import { ApiError } from '../lib/errors';
import { Shell } from './layout/shell';

const notFound = new ApiError({ code: 'not_found', status: 404 });

const routeTree = rootRoute
  .update({
    component: Shell,
    notFoundComponent: () => <ErrorState error={notFound} />,
  })
  .addChildren([
    ...homeRoutes,
    ...accountRoutes,
    ...inboxRoutes,
    ...settingsRoutes,
    ...adminRoutes,
    ...organisationsRoutes,
    ...peopleRoutes,
    ...legalRoutes,
    ...challengesRoutes,
    ...projectsRoutes,
    ...gigsRoutes,
    ...blueprintsRoutes,
    ...channelsRoutes,
    ...scoutsRoutes,
    ...workshopsRoutes,
  ]);

/** The routes of all features in one frame. Pages load on demand; a hovered link loads its page ahead. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingMs: 300,
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
