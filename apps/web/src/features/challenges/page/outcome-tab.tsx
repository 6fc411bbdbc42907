import { readOutcome } from '#libs/contracts/outcome';
import { getRouteApi } from '@tanstack/react-router';
import { Button, LinkButton } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { Skeleton } from '../../../components/skeleton';
import { ZonePair } from '../../../components/zone-pair';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import { Appeals } from '../appeals/appeals';
import type { Challenge } from '../challenge';
import { useChallenge } from '../use-challenge';
import { AwardCard } from './award-card';
import { OutcomeStatement } from './outcome-statement';
import { ProposedAward } from './proposed-award';
import styles from './page.module.css';

const route = getRouteApi('/challenges/$id');
const BEFORE = ['draft', 'in_review', 'published', 'open', 'amended', 'evaluating'];

/** How it ended: to whom it was awarded and why, called off with the reason, or not yet; and what is held against it. */
export function OutcomeTab() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const { data: challenge } = useChallenge(id);
  const reading = useOperation(readOutcome, { params: { id }, query: { variants: 'all', ...useReading() } });
  if (reading.isPending || !challenge) return <Skeleton lines={4} />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  const outcome = reading.data;
  if (outcome.state === 'cancelled') {
    return (
      <section className={styles.brief}>
        <h2>{t('outcome.cancelled')}</h2>
        <p>{outcome.cancelReason ? t(`reason.${outcome.cancelReason}`) : t('outcome.cancelledText')}</p>
      </section>
    );
  }
  if (BEFORE.includes(outcome.state)) {
    return <EmptyState title={t('outcome.open')}>{t('outcome.openText')}</EmptyState>;
  }
  const { award, judged, statement, appealUntil } = outcome;
  const before = (state: string) =>
    state === 'award_proposed' ? t('outcome.proposedText') : t('outcome.decidedText');
  return (
    <div className={styles.brief}>
      <section className={styles.outcome}>
        <h2>{t(`state.${outcome.state}`)}</h2>
        <p>{award ? t('outcome.awardedText') : before(outcome.state)}</p>
        {award && <AwardCard award={award} judged={judged ?? []} />}
        {award?.statement && <OutcomeStatement title={t('outcome.statement')} view={award.statement} />}
        {statement && <OutcomeStatement title={t('outcome.closing')} view={statement} />}
        {challenge.decisionNote && (
          <p>
            <b>{t('outcome.override')}</b>
            {t('colon')}
            {challenge.decisionNote}
          </p>
        )}
        <Actions challenge={challenge} printable={award !== null} />
      </section>
      {outcome.state === 'decided' && appealUntil && (
        <p>
          {t('outcome.appealUntil')} <ZonePair at={appealUntil} />
        </p>
      )}
      <ProposedAward challenge={challenge} />
      <Appeals challenge={challenge} />
    </div>
  );
}

function Actions({ challenge, printable }: { challenge: Challenge; printable: boolean }) {
  const t = useTexts('challenges');
  return (
    <div className={styles.actions}>
      {challenge.projectId ? (
        <LinkButton to="/projects/$id" params={{ id: challenge.projectId }}>
          {t('action.project')}
        </LinkButton>
      ) : (
        <LinkButton to="/organisations/$id" params={{ id: challenge.organisation.id }}>
          {t('outcome.sponsor')}
        </LinkButton>
      )}
      {printable && <Button onClick={() => window.print()}>{t('outcome.print')}</Button>}
    </div>
  );
}
