import { Card } from '../../../components/card';
import { useTexts } from '../../../lib/i18n';
import type { Submission } from '../submission/submission';
import styles from './evaluation.module.css';
import { StandingButtons } from './standing-buttons';

/** Beside a submission: admitting it, ruling it out, shortlisting it. */
export function StandingCard({ submission }: { submission: Submission }) {
  const t = useTexts('challenges');
  return (
    <Card className={styles.assign}>
      <h2>{t('standing.title')}</h2>
      <StandingButtons submissionId={submission.id} allowed={submission.allowed} />
    </Card>
  );
}
