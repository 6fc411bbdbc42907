import { readProject } from '#libs/contracts/projects';
import { Link } from '@tanstack/react-router';
import { Chip } from '../../../components/chip';
import { LocalizedInline } from '../../../components/localized-text';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import type { Presence } from '../live/use-presence';
import styles from './room.module.css';
import { TeamList } from './team-list';
import { useChannelName } from './use-channel-name';

/** The project around the channel: its pages, its channels with what waits there, and who is in it. */
export function ProjectColumn({ projectId, presence }: { projectId: string; presence: Presence }) {
  const t = useTexts('channels');
  const nameOf = useChannelName(projectId);
  const { data: project } = useOperation(readProject, { params: { id: projectId } });
  return (
    <nav className={styles.project} aria-label={t('project.label')}>
      {project && (
        <>
          <h2 className={styles.projectTitle}>
            <LocalizedInline view={project.title} />
          </h2>
          <p className={styles.pages}>
            <Link to="/projects/$id" params={{ id: projectId }}>
              {t('project.overview')}
            </Link>
            <Link to="/projects/$id/files" params={{ id: projectId }}>
              {t('project.files')}
            </Link>
          </p>
          <ul className={styles.channels}>
            {project.channels.map(({ id, name, unread }) => (
              <li key={id}>
                <Link to="/projects/$id/channels/$channelId" params={{ id: projectId, channelId: id }}>
                  <span># {nameOf(name)}</span>
                  {unread > 0 && <Chip tone="blue">{unread}</Chip>}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <TeamList projectId={projectId} hybrid={project?.hybrid} presence={presence} />
    </nav>
  );
}
