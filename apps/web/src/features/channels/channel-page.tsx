import { readChannel } from '#libs/contracts/channels';
import { getRouteApi } from '@tanstack/react-router';
import { LinkButton } from '../../components/button';
import { ErrorState } from '../../components/error-state';
import { PageLoading } from '../../components/page-loading';
import { useTexts } from '../../lib/i18n';
import { useMe, type Me } from '../../lib/me';
import { useOperation } from '../../lib/queries';
import { useTeamShores } from '../../lib/use-team';
import { HoursNote } from './compose/hours-note';
import { useLive } from './live/use-live';
import { usePresence } from './live/use-presence';
import { ReaderContext, useReaderOf } from './message/reader';
import { AccessLost } from './room/access-lost';
import { ChannelRoom } from './room/channel-room';
import { ProjectColumn } from './room/project-column';
import { RoomHead } from './room/room-head';
import styles from './room/room.module.css';
import { ShoreColumn } from './room/shore-column';
import { useTimeline } from './timeline/use-timeline';

const route = getRouteApi('/projects/$id/channels/$channelId');

/** A project's channel, where both shores talk, each in their language and on their clock. */
export function ChannelPage() {
  const { id, channelId } = route.useParams();
  const me = useMe();
  return me ? <Channel key={channelId} me={me} projectId={id} channelId={channelId} /> : null;
}

function Channel({ me, projectId, channelId }: { me: Me; projectId: string; channelId: string }) {
  const t = useTexts('channels');
  const channel = useOperation(readChannel, { params: { id: channelId } });
  const history = useTimeline(channelId, me.readLocales);
  const link = useLive(channelId, history.store, history.isSuccess);
  const presence = usePresence(channelId, link === 'live');
  const reader = useReaderOf(me, useTeamShores(projectId));
  if (link === 'revoked') return <AccessLost channelId={channelId} readerId={me.id} />;
  if (channel.isError && !channel.data) {
    return (
      <ErrorState
        error={channel.error}
        onRetry={() => void channel.refetch()}
        action={<LinkButton to="/projects">{t('lost.projects')}</LinkButton>}
      />
    );
  }
  return (
    <ReaderContext value={reader}>
      <div className={styles.page}>
        <ProjectColumn projectId={projectId} presence={presence} />
        {channel.data ? (
          <ChannelRoom
            channel={channel.data}
            history={history}
            link={link}
            presence={presence}
            head={(facts) => <RoomHead channel={channel.data} projectId={projectId} {...facts} />}
            note={<HoursNote projectId={projectId} />}
          />
        ) : (
          <div className={styles.waiting}>
            <PageLoading lines={9} />
          </div>
        )}
        <ShoreColumn projectId={projectId} />
      </div>
    </ReaderContext>
  );
}
