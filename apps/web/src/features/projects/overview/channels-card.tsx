import { Link } from '@tanstack/react-router';
import { Card } from '../../../components/card';
import { Chip } from '../../../components/chip';
import { useTexts } from '../../../lib/i18n';
import type { Project } from '../project';
import styles from './overview.module.css';

/** Where the team talks, with what waits to be read. */
export function ChannelsCard({ project }: { project: Project }) {
  const t = useTexts('projects');
  return (
    <Card>
      <h2>{t('channels')}</h2>
      <ul className={styles.links}>
        {project.channels.map(({ id, name, unread }) => (
          <li key={id}>
            <Link to="/projects/$id/channels/$channelId" params={{ id: project.id, channelId: id }}>
              # {project.channels.length > 1 ? name : t('channel.only')}
            </Link>
            {unread > 0 && <Chip tone="blue">{t('list.unread', { count: unread })}</Chip>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
