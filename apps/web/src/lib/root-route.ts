import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';

/** The parent of every feature's routes. The app gives it its frame, so that features know nothing of the app. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()();
