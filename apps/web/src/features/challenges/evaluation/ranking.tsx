import { listAssignments, readRanking } from '#libs/contracts/evaluation';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { Select } from '../../../components/field';
import { Skeleton } from '../../../components/skeleton';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import type { Challenge } from '../challenge';
import { AwardDialog } from './award-dialog';
import { Calibration } from './calibration';
import { inOrder, ORDER, turned, type Ranked } from './comparison';
import { ComparisonHead, type Heading } from './comparison-head';
import styles from './evaluation.module.css';
import { RankingRow } from './ranking-row';
import { totalsBySubmission } from './review';
import { useRubric } from './use-rubric';

/** The submissions side by side, each with how its reviews lie; a mean never stands alone. */
export function Ranking({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const params = { id: challenge.id };
  const reading = useReading();
  const ranking = useOperation(readRanking, { params, query: reading });
  const assignments = useOperation(listAssignments, { params });
  const { data: rubric } = useRubric(challenge.id);
  const [chosen, setChosen] = useState<Ranked>();
  const [order, setOrder] = useState(ORDER);
  // what is proposed is confirmed beside the proposal
  const { can, state } = challenge;
  const mayChoose = can.proposeAward || (can.award && state === 'decided');
  if (ranking.isPending) return <Skeleton lines={4} height={40} />;
  if (ranking.isError) return <ErrorState error={ranking.error} onRetry={() => void ranking.refetch()} />;
  const { items, missingReviews, wideSpread, calibration } = ranking.data;
  if (items.length === 0)
    return <EmptyState title={t('submissions.none')}>{t('submissions.noneText')}</EmptyState>;
  const totals = totalsBySubmission(rubric?.criteria ?? [], assignments.data?.items ?? []);
  const headings: Heading[] = [
    { by: 'title', label: t('ranking.submission') },
    ...(['mean', 'median', 'spread', 'count'] as const).map((by) => ({ by, label: t(`ranking.${by}`) })),
    ...(rubric?.criteria ?? []).map(({ id, label }) => ({
      by: `criterion:${id}` as const,
      label: label.text,
      lang: label.locale,
    })),
  ];
  return (
    <section className={styles.comparison}>
      <div className={styles.tools}>
        <h2>{t('ranking.title')}</h2>
        <Button kind="quiet" onClick={() => window.print()}>
          {t('ranking.print')}
        </Button>
      </div>
      {missingReviews > 0 && (
        <p className={styles.wrong}>{t('ranking.missing', { count: missingReviews })}</p>
      )}
      <div className={styles.sortBy}>
        <Select
          label={t('ranking.sort')}
          value={order.by}
          options={headings.map(({ by, label }) => ({ value: by, label }))}
          onChoose={(by) => setOrder(turned({ ...ORDER, by: by === 'title' ? 'mean' : 'title' }, by))}
        />
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('ranking.title')}>
        <table className={styles.table}>
          <ComparisonHead headings={headings} order={order} onOrder={(by) => setOrder(turned(order, by))} />
          <tbody>
            {inOrder(items, order, locale).map((item) => (
              <RankingRow
                key={item.submissionId}
                challengeId={challenge.id}
                item={item}
                totals={totals.get(item.submissionId) ?? []}
                headings={headings}
                proposed={challenge.awardProposal?.submissionId === item.submissionId}
                onAward={mayChoose && WINNABLE.has(item.state) ? () => setChosen(item) : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{t('ranking.explained', { points: wideSpread, apart: 2 * wideSpread })}</p>
      <Calibration list={calibration} />
      {chosen && <AwardDialog challenge={challenge} item={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  );
}

const WINNABLE: ReadonlySet<Ranked['state']> = new Set([
  'submitted',
  'eligible',
  'under_review',
  'shortlisted',
]);
