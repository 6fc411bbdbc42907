import { EmptyState } from '../../../components/empty-state';
import { LocalizedInline } from '../../../components/localized-text';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import styles from './evaluation.module.css';
import { useRubric } from './use-rubric';

/** The criteria with their weights, drawn to scale. */
export function RubricTable({ challengeId }: { challengeId: string }) {
  const t = useTexts('challenges');
  const { data: rubric, isPending } = useRubric(challengeId);
  if (isPending) return <Skeleton />;
  if (!rubric || rubric.criteria.length === 0) {
    return <EmptyState title={t('rubric.none')}>{t('rubric.noneText')}</EmptyState>;
  }
  return (
    <>
      <ul className={styles.criteria}>
        {rubric.criteria.map(({ id, label, weight }) => (
          <li key={id}>
            <LocalizedInline view={label} />
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${weight}%` }} />
            </span>
            <b>{weight}</b>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('rubric.reviews', { count: rubric.minimumReviews })}</p>
    </>
  );
}
