import { listProjects } from '#libs/contracts/projects';
import { Link } from '@tanstack/react-router';
import { LocalizedInline } from '../../components/localized-text';
import { useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { useOperation } from '../../lib/queries';
import styles from './sidebar.module.css';

/** The reader's projects; a red dot says that a side or a bilingual member is still missing. */
export function MyProjects({ onGo }: { onGo?: () => void }) {
  const t = useTexts('app');
  const me = useMe();
  const { data } = useOperation(
    listProjects,
    { query: { limit: 6 } },
    { enabled: Boolean(me?.emailVerified) },
  );
  if (!data || data.items.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t('nav.myProjects')}</h2>
      <ul className={styles.links}>
        {data.items.map((project) => (
          <li key={project.id}>
            <Link to={`/projects/${project.id}`} className={styles.link} onClick={onGo}>
              <span className={project.hybrid ? styles.well : styles.lacking} />
              <LocalizedInline view={project.title} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
