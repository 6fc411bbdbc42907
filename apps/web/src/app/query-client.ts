import { QueryClient } from '@tanstack/react-query';
import { isApiError } from '../lib/errors';

/** One cache for everything the server says. A refusal is not asked twice; a lost link is. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Offline is said on the page at once instead of waiting silently.
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && isApiError(error) && error.status >= 502,
      },
    },
  });
}
