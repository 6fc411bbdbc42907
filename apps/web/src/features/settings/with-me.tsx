import type { ComponentType } from 'react';
import { ErrorState } from '../../components/error-state';
import { Skeleton } from '../../components/skeleton';
import { meQuery, type Me } from '../../lib/me';
import { useQuery } from '@tanstack/react-query';

/** Shows a form once the account is there; a newer version of the account starts the form anew. */
export function WithMe({ form: FormOf }: { form: ComponentType<{ me: Me }> }) {
  const me = useQuery(meQuery);
  if (me.data) return <FormOf key={me.data.version} me={me.data} />;
  if (me.isError) return <ErrorState error={me.error} onRetry={() => void me.refetch()} />;
  return <Skeleton lines={5} />;
}
