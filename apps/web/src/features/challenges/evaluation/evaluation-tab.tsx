import { getRouteApi, Link } from '@tanstack/react-router';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import { Statistics } from '../statistics/statistics';
import { useChallenge } from '../use-challenge';
import { BlindButton } from './blind-button';
import { BlindNote } from './blind-note';
import styles from './evaluation.module.css';
import { Ranking } from './ranking';
import { RubricTable } from './rubric-table';

const route = getRouteApi('/challenges/$id');

/** By what submissions are judged; for managers how they were and how far people come, for evaluators the way to their desk. */
export function EvaluationTab() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const { data: challenge } = useChallenge(id);
  if (!challenge) return null;
  return (
    <div className={styles.tab}>
      {challenge.can.seeSubmissions && <Ranking challenge={challenge} />}
      <section>
        <h2>{t('field.rubric')}</h2>
        <RubricTable challengeId={id} />
        <BlindNote challengeId={id} reader={readerOf(challenge)} />
        <BlindButton challenge={challenge} />
      </section>
      {challenge.can.manage && challenge.publishedAt && <Statistics challengeId={id} />}
      {challenge.myAssignmentIds.length > 0 && (
        <p>
          <Link to="/challenges/$id/evaluate" params={{ id }}>
            {t('action.evaluate')}
          </Link>
        </p>
      )}
    </div>
  );
}

function readerOf({ can, myAssignmentIds }: Challenge) {
  if (can.seeSubmissions || can.judgeBlind) return 'manager';
  return myAssignmentIds.length > 0 ? 'evaluator' : 'participant';
}
