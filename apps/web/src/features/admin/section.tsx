import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { More } from '../../components/more';
import { useWindowTitle } from '../../components/page-head';
import { Skeleton } from '../../components/skeleton';
import type { ApiError } from '../../lib/errors';
import styles from './admin.module.css';

interface Listing {
  isPending: boolean;
  isError: boolean;
  error: ApiError | null;
  items?: unknown[];
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface Props {
  title: string;
  lead: string;
  /** Said where the list is empty. */
  none: { title: string; text: string };
  list: Listing;
  /** Above the list. */
  bar?: ReactNode;
  children: ReactNode;
}

/** One list of the administration in all its states. */
export function Section({ title, lead, none, list, bar, children }: Props) {
  useWindowTitle(title);
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <p className={styles.lead}>{lead}</p>
      {bar}
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items?.length === 0 && <EmptyState title={none.title}>{none.text}</EmptyState>}
      {list.items && list.items.length > 0 && children}
      <More list={list} />
    </section>
  );
}
