import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState } from '../../../components/empty-state';
import { LinkButton } from '../../../components/button';
import { useTexts } from '../../../lib/i18n';
import { useChallenge } from '../use-challenge';
import styles from './page.module.css';

const route = getRouteApi('/challenges/$id');
const BEFORE = ['draft', 'in_review', 'published', 'open', 'amended', 'evaluating', 'appeal'];

/** How it ended: awarded with its project, called off with the reason, or not yet. */
export function OutcomeTab() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const { data: challenge } = useChallenge(id);
  if (!challenge) return null;
  if (challenge.state === 'cancelled') {
    return (
      <section className={styles.brief}>
        <h2>{t('outcome.cancelled')}</h2>
        <p>{challenge.cancelReason ? t(`reason.${challenge.cancelReason}`) : t('outcome.cancelledText')}</p>
      </section>
    );
  }
  if (BEFORE.includes(challenge.state)) {
    return <EmptyState title={t('outcome.open')}>{t('outcome.openText')}</EmptyState>;
  }
  return (
    <section className={styles.brief}>
      <h2>{t(`state.${challenge.state}`)}</h2>
      <p>{challenge.state === 'decided' ? t('outcome.decidedText') : t('outcome.awardedText')}</p>
      {challenge.decisionNote && (
        <p>
          <b>{t('outcome.override')}</b>
          {t('colon')}
          {challenge.decisionNote}
        </p>
      )}
      {challenge.projectId ? (
        <div>
          <LinkButton to="/projects/$id" params={{ id: challenge.projectId }}>
            {t('action.project')}
          </LinkButton>
        </div>
      ) : (
        <p>
          <Link to="/organisations/$id" params={{ id: challenge.organisation.id }}>
            {t('outcome.sponsor')}
          </Link>
        </p>
      )}
    </section>
  );
}
