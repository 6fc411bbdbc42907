import { listProjects } from '#libs/contracts/projects';
import { Link } from '@tanstack/react-router';
import { Card } from '../../components/card';
import { Chip } from '../../components/chip';
import { LocalizedInline } from '../../components/localized-text';
import { useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { useOperation } from '../../lib/queries';
import styles from './home.module.css';

/** My projects: whether both shores and a bridge between the languages are on board, and what is unread. */
export function MyProjectCards() {
  const t = useTexts('home');
  const me = useMe();
  const projects = useOperation(
    listProjects,
    { query: { limit: 6 } },
    { enabled: Boolean(me?.emailVerified) },
  );
  if (!projects.data) return null;
  return (
    <Card>
      <h2>{t('projects.title')}</h2>
      {projects.data.items.length === 0 && <p className={styles.hint}>{t('projects.none')}</p>}
      <ul className={styles.projects}>
        {projects.data.items.map((project) => {
          const unread = project.channels.reduce((sum, channel) => sum + channel.unread, 0);
          return (
            <li key={project.id}>
              <Link to={`/projects/${project.id}`}>
                <LocalizedInline view={project.title} />
              </Link>
              <span className={styles.states}>
                <Chip tone={project.hybrid ? 'jade' : 'cinnabar'}>
                  {project.hybrid ? t('projects.hybrid') : t('projects.notHybrid')}
                </Chip>
                {unread > 0 && <Chip tone="blue">{t('projects.unread', { count: unread })}</Chip>}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
