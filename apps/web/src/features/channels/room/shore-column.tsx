import { readProject } from '#libs/contracts/projects';
import { Link } from '@tanstack/react-router';
import { OverlapStrip } from '../../../components/overlap-strip';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { useTeamShores } from '../../../lib/use-team';
import styles from './room.module.css';

/** What matters while talking: when both shores work today, and under which terms. */
export function ShoreColumn({ projectId }: { projectId: string }) {
  const t = useTexts('channels');
  const shores = useTeamShores(projectId);
  const { data: project } = useOperation(readProject, { params: { id: projectId } });
  return (
    <aside className={styles.shores} aria-label={t('shores.label')}>
      <h2 className={styles.sideTitle}>{t('shores.today')}</h2>
      <OverlapStrip shores={shores} />
      {project?.challengeId && (
        <>
          <h2 className={styles.sideTitle}>{t('shores.terms')}</h2>
          <p className={styles.note}>
            {project.termsVersion !== null && t('shores.version', { version: project.termsVersion })}{' '}
            <Link to="/challenges/$id/terms" params={{ id: project.challengeId }}>
              {t('shores.read')}
            </Link>
          </p>
        </>
      )}
    </aside>
  );
}
