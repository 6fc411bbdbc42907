import { readMe } from '#libs/contracts/identity';
import type { Answer } from '#libs/contracts/operation';
import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { call } from './api';
import { hasCode } from './errors';
import { keyOf } from './operation-input';

export type Me = Answer<typeof readMe>;

/** Who is signed in; `null` for a visitor. */
export const meQuery = queryOptions<Me | null>({
  queryKey: keyOf(readMe),
  // It takes no signal: a part that is unmounted would abort it for the routes that wait for it, too.
  queryFn: () =>
    call(readMe, {}).catch((error: unknown) => {
      if (hasCode(error, 'unauthenticated')) return null;
      throw error;
    }),
  staleTime: 60_000,
});

/** Who is signed in: `null` for a visitor, `undefined` while it is not yet known. */
export const useMe = (): Me | null | undefined => useQuery(meQuery).data;

/** For `beforeLoad` of a route that needs an account: sends visitors to the sign-in, which returns them. */
export async function requireMe({
  context,
  location,
}: {
  context: { queryClient: QueryClient };
  location: { href: string };
}): Promise<void> {
  const me = await context.queryClient.ensureQueryData(meQuery);
  if (!me) throw redirect({ to: '/sign-in', search: { to: location.href } });
}
