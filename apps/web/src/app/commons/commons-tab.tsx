import { getRouteApi } from '@tanstack/react-router';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { Skeleton } from '../../components/skeleton';
import { CommonsSwitch } from '../../features/challenges/commons/commons-switch';
import { JoinForm } from '../../features/challenges/commons/join-form';
import { useCommons } from '../../features/challenges/commons/use-commons';
import { useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import styles from './commons-tab.module.css';
import { CommonsRoom } from './commons-room';

const route = getRouteApi('/challenges/$id');

/** What rivals and sponsor share on a challenge; for managers the switch as well. */
export function CommonsTab() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const me = useMe();
  const reading = useCommons(id);
  if (reading.isPending || !me) return <Skeleton lines={6} />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  const commons = reading.data;
  const { channelId } = commons;
  return (
    <div className={styles.tab}>
      {channelId === null ? (
        <EmptyState title={t('commons.hidden.title')}>{t('commons.hidden.text')}</EmptyState>
      ) : (
        <>
          <p>{t('commons.apart')}</p>
          {commons.can.join && !commons.can.post && (
            <Card>
              <JoinForm commons={commons} manages={commons.can.set} />
            </Card>
          )}
          <CommonsRoom key={channelId} me={me} commons={commons} channelId={channelId} />
        </>
      )}
      <CommonsSwitch challengeId={id} />
    </div>
  );
}
