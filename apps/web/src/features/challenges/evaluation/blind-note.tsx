import { Chip } from '../../../components/chip';
import { useTexts } from '../../../lib/i18n';
import styles from './evaluation.module.css';
import { useRubric } from './use-rubric';

/** Says that evaluators do not learn whose submission they judge, and what that means for the reader; nothing where they do. */
export function BlindNote({
  challengeId,
  reader,
}: {
  challengeId: string;
  reader: 'evaluator' | 'manager' | 'participant';
}) {
  const t = useTexts('challenges');
  const { data: rubric } = useRubric(challengeId);
  if (!rubric?.blind) return null;
  return (
    <p className={styles.blind}>
      <Chip tone="blue">{t('blind.on')}</Chip> <span className={styles.note}>{t(`blind.${reader}`)}</span>
    </p>
  );
}
