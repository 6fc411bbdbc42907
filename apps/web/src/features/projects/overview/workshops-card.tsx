import { listWorkshops } from '#libs/contracts/workshops';
import { Link } from '@tanstack/react-router';
import { Card } from '../../../components/card';
import { LocalizedInline } from '../../../components/localized-text';
import { ZonePair } from '../../../components/zone-pair';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import styles from './overview.module.css';

const FEW = 3;

/** When the team meets next, and the way to plan another time. */
export function WorkshopsCard({ projectId }: { projectId: string }) {
  const t = useTexts('projects');
  const coming = useOperation(listWorkshops, { query: { projectId, limit: FEW } });
  if (!coming.data) return null;
  const items = coming.data.items.filter(({ state }) => state !== 'cancelled');
  return (
    <Card>
      <h2>{t('workshops.title')}</h2>
      {items.length === 0 && <p className={styles.note}>{t('workshops.none')}</p>}
      <ul className={styles.workshops}>
        {items.map(({ id, title, startsAt }) => (
          <li key={id}>
            <Link to="/workshops/$id" params={{ id }}>
              <LocalizedInline view={title} />
            </Link>
            <p className={styles.note}>
              <ZonePair at={startsAt} />
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        <Link to="/workshops/new" search={{ projectId }}>
          {t('workshops.plan')}
        </Link>
        <Link to="/workshops" search={{ projectId }}>
          {t('workshops.all')}
        </Link>
      </p>
    </Card>
  );
}
