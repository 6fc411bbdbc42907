import { listGigs } from '#libs/contracts/gigs';
import { Link } from '@tanstack/react-router';
import { Card } from '../../../components/card';
import { LocalizedInline } from '../../../components/localized-text';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import type { Project } from '../project';
import styles from './overview.module.css';

const FEW = 3;

/** What the project offers to anybody on the platform, and the way to offer more. */
export function GigsCard({ project: { id, can } }: { project: Pick<Project, 'id' | 'can'> }) {
  const t = useTexts('projects');
  const open = useOperation(listGigs, { query: { projectId: id, state: 'open', limit: FEW } });
  if (!open.data) return null;
  return (
    <Card>
      <h2>{t('gigs.title')}</h2>
      {open.data.items.length === 0 && <p className={styles.note}>{t('gigs.none')}</p>}
      <ul className={styles.workshops}>
        {open.data.items.map((gig) => (
          <li key={gig.id}>
            <Link to="/gigs/$id" params={{ id: gig.id }}>
              <LocalizedInline view={gig.title} />
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        {can.postGig && (
          <Link to="/projects/$id/gigs/new" params={{ id }}>
            {t('gigs.post')}
          </Link>
        )}
        <Link to="/gigs" search={{ projectId: id }}>
          {t('gigs.all')}
        </Link>
      </p>
    </Card>
  );
}
