import { listRegistrations } from '#libs/contracts/registrations';
import { useEffect, useState } from 'react';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { Field } from '../../../components/field';
import { Rows } from '../../../components/rows';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useList } from '../../../lib/queries';
import type { Workshop } from '../workshop';
import styles from './host.module.css';
import { rosterOf } from './roster-parts';
import { RosterRow } from './roster-row';

const LONG = 12;

/** Everybody with a seat, then everybody who waits, in their order. The whole list is fetched, so that a name is found. */
export function Roster({ workshop: { id, waitlist } }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const [sought, setSought] = useState('');
  const list = useList(listRegistrations, { params: { id }, query: { limit: 100 } });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (list.isPending) return <Skeleton lines={6} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const { seated, waiting, present } = rosterOf(list.items ?? [], sought);
  const isLong = (list.items ?? []).length > LONG;
  return (
    <>
      {isLong && (
        <Field
          label={t('roster.find')}
          type="search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      <section className={styles.section}>
        <h2>{t('roster.seated', { count: seated.length, present })}</h2>
        {seated.length === 0 ? (
          <EmptyState title={t('roster.none')}>{t('roster.noneText')}</EmptyState>
        ) : (
          <Rows label={t('roster.title')}>
            {seated.map((registration) => (
              <RosterRow key={registration.id} registration={registration} />
            ))}
          </Rows>
        )}
      </section>
      {waitlist && waiting.length > 0 && (
        <section className={styles.section}>
          <h2>{t('roster.waiting', { count: waiting.length })}</h2>
          <Rows label={t('roster.waitlist')}>
            {waiting.map((registration) => (
              <RosterRow key={registration.id} registration={registration} />
            ))}
          </Rows>
        </section>
      )}
    </>
  );
}
