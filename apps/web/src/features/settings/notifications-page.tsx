import { readPreferences, writePreferences } from '#libs/contracts/notifications';
import { ErrorState } from '../../components/error-state';
import { FormError } from '../../components/form-error';
import { useWindowTitle } from '../../components/page-head';
import { Skeleton } from '../../components/skeleton';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import { useOperation } from '../../lib/queries';
import { PreferenceMatrix } from './preference-matrix';
import styles from './settings.module.css';

/** What somebody is told, by which way. Each tick is kept at once. */
export function NotificationsPage() {
  const t = useTexts('settings');
  useWindowTitle(t('part.notifications'));
  const preferences = useOperation(readPreferences, {});
  const write = useAct(writePreferences, { touches: [readPreferences] });
  return (
    <section className={styles.section}>
      <h2>{t('part.notifications')}</h2>
      <p className={styles.hint}>{t('notices.lead')}</p>
      {preferences.isPending && <Skeleton lines={8} />}
      {preferences.isError && (
        <ErrorState error={preferences.error} onRetry={() => void preferences.refetch()} />
      )}
      <FormError error={write.error} />
      {preferences.data && (
        <PreferenceMatrix
          items={preferences.data.items}
          pending={write.isPending ? (write.variables?.body.items ?? []) : []}
          onChoose={(choice) => write.mutate({ body: { items: [choice] } })}
        />
      )}
    </section>
  );
}
