import { Link } from '@tanstack/react-router';
import { Card } from '../../../components/card';
import { CopyCode } from '../../../components/copy-code';
import { useTexts } from '../../../lib/i18n';
import type { Project } from '../project';
import styles from './overview.module.css';

/** Under which terms the team works, by version and fingerprint, and the challenge they come from. */
export function TermsCard({ project }: { project: Project }) {
  const t = useTexts('projects');
  const { challengeId, termsVersion, termsHash } = project;
  if (!challengeId) return null;
  return (
    <Card className={styles.card}>
      <h2>{t('terms.title')}</h2>
      {termsVersion !== null && <p>{t('terms.version', { version: termsVersion })}</p>}
      {termsHash !== null && (
        <p className={styles.note}>
          SHA-256 <CopyCode code={termsHash} />
        </p>
      )}
      <Link to="/challenges/$id/terms" params={{ id: challengeId }}>
        {t('terms.read')}
      </Link>
      <Link to="/challenges/$id" params={{ id: challengeId }}>
        {t('terms.challenge')}
      </Link>
    </Card>
  );
}
