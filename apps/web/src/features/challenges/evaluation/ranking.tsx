import { listAssignments, readRanking } from '#libs/contracts/evaluation';
import { useState } from 'react';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import type { Challenge } from '../challenge';
import { AwardDialog } from './award-dialog';
import styles from './evaluation.module.css';
import { RankingRow, type Ranked } from './ranking-row';
import { totalsBySubmission } from './review';
import { useRubric } from './use-rubric';

/** The submissions in order, each with how its reviews lie; a mean never stands alone. */
export function Ranking({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const params = { id: challenge.id };
  const reading = useReading();
  const ranking = useOperation(readRanking, { params, query: reading });
  const assignments = useOperation(listAssignments, { params });
  const { data: rubric } = useRubric(challenge.id);
  const [chosen, setChosen] = useState<Ranked>();
  if (ranking.isPending) return <Skeleton lines={4} height={40} />;
  if (ranking.isError) return <ErrorState error={ranking.error} onRetry={() => void ranking.refetch()} />;
  const { items, missingReviews } = ranking.data;
  if (items.length === 0)
    return <EmptyState title={t('submissions.none')}>{t('submissions.noneText')}</EmptyState>;
  const totals = totalsBySubmission(rubric?.criteria ?? [], assignments.data?.items ?? []);
  return (
    <section>
      <h2>{t('ranking.title')}</h2>
      {missingReviews > 0 && (
        <p className={styles.wrong}>{t('ranking.missing', { count: missingReviews })}</p>
      )}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('ranking.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('ranking.submission')}</th>
              <th scope="col">{t('ranking.mean')}</th>
              <th scope="col">{t('ranking.median')}</th>
              <th scope="col">{t('ranking.reviews')}</th>
              {rubric?.criteria.map(({ id, label }) => (
                <th key={id} scope="col" lang={label.locale} className={styles.criterionHead}>
                  {label.text}
                </th>
              ))}
              {challenge.can.award && <th scope="col">{t('ranking.award')}</th>}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <RankingRow
                key={item.submissionId}
                challengeId={challenge.id}
                item={item}
                totals={totals.get(item.submissionId) ?? []}
                criterionIds={rubric?.criteria.map(({ id }) => id) ?? []}
                onAward={challenge.can.award ? () => setChosen(item) : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{t('ranking.explained')}</p>
      {chosen && <AwardDialog challenge={challenge} item={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  );
}
