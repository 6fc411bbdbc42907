import { logoutEverywhere } from '#libs/contracts/accounts';
import { listSessions, revokeSession } from '#libs/contracts/identity';
import { Button } from '../../components/button';
import { Chip } from '../../components/chip';
import { ErrorState } from '../../components/error-state';
import { FormError } from '../../components/form-error';
import { Row, Rows } from '../../components/rows';
import { Skeleton } from '../../components/skeleton';
import { useAct } from '../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useOperation } from '../../lib/queries';
import { fromNow } from '../../lib/time';
import styles from './settings.module.css';

/** Where this account is signed in, each to be ended by itself, or all at once. */
export function SessionList() {
  const t = useTexts('settings');
  const locale = useInterfaceLocale();
  const sessions = useOperation(listSessions, {});
  const revoke = useAct(revokeSession, { touches: [listSessions] });
  const everywhere = useAct(logoutEverywhere, { onDone: () => location.assign('/sign-in') });
  return (
    <section className={styles.section}>
      <h2>{t('sessions.title')}</h2>
      {sessions.isPending && <Skeleton />}
      {sessions.isError && <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.data && (
        <Rows label={t('sessions.title')}>
          {sessions.data.items.map((session) => (
            <Row
              key={session.id}
              title={session.device || t('sessions.unknown')}
              note={t('sessions.seen', { when: fromNow(new Date(session.lastSeenAt), locale) })}
              end={
                session.current ? (
                  <Chip tone="jade">{t('sessions.current')}</Chip>
                ) : (
                  <Button
                    busy={revoke.isPending && revoke.variables?.params.id === session.id}
                    onClick={() => revoke.mutate({ params: { id: session.id } })}
                  >
                    {t('sessions.end')}
                  </Button>
                )
              }
            />
          ))}
        </Rows>
      )}
      <FormError error={revoke.error ?? everywhere.error} />
      <div>
        <Button kind="danger" busy={everywhere.isPending} onClick={() => everywhere.mutate({})}>
          {t('sessions.everywhere')}
        </Button>
      </div>
    </section>
  );
}
