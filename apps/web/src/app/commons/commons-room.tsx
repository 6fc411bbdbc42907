import { readChannel } from '#libs/contracts/channels';
import { useQueryClient } from '@tanstack/react-query';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { Skeleton } from '../../components/skeleton';
import { OwnName } from '../../features/challenges/commons/own-name';
import type { Commons } from '../../features/challenges/commons/use-commons';
import { useLive } from '../../features/channels/live/use-live';
import { ReaderContext, useReaderOf } from '../../features/channels/message/reader';
import { ChannelRoom } from '../../features/channels/room/channel-room';
import { TIMELINE, useTimeline } from '../../features/channels/timeline/use-timeline';
import { useTexts } from '../../lib/i18n';
import type { Me } from '../../lib/me';
import { useOperation } from '../../lib/queries';
import { useShores } from '../../lib/use-shores';
import styles from './commons-tab.module.css';

/** The channel itself: nobody shows in it but by what they write, under the name they agreed to. */
export function CommonsRoom({ me, commons, channelId }: { me: Me; commons: Commons; channelId: string }) {
  const t = useTexts('challenges');
  const client = useQueryClient();
  const channel = useOperation(readChannel, { params: { id: channelId } });
  const history = useTimeline(channelId, me.readLocales);
  const link = useLive(channelId, history.store, history.isSuccess);
  const reader = useReaderOf(me, useShores(), commons.me?.author);
  if (link === 'revoked')
    return (
      <div role="alert">
        <EmptyState title={t('commons.lost')}>{t('commons.lostText')}</EmptyState>
      </div>
    );
  if (channel.isError && !channel.data)
    return <ErrorState error={channel.error} onRetry={() => void channel.refetch()} />;
  if (!channel.data) return <Skeleton lines={6} />;
  // earlier messages bear the new name, too
  const readAgain = () => void client.resetQueries({ queryKey: [TIMELINE, channelId] });
  return (
    <ReaderContext value={reader}>
      <div className={styles.room}>
        <ChannelRoom
          channel={channel.data}
          history={history}
          link={link}
          head={() => null}
          start={<EmptyState title={t('commons.start')}>{t('commons.belongs')}</EmptyState>}
          note={channel.data.can.post && <OwnName commons={commons} onShown={readAgain} />}
          // who may still join does so above
          readOnly={!commons.can.join && <p className={styles.closed}>{t('commons.closed')}</p>}
        />
      </div>
    </ReaderContext>
  );
}
