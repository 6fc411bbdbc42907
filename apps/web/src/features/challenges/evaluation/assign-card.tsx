import { assignEvaluator, listAssignments, readRanking } from '#libs/contracts/evaluation';
import { useState } from 'react';
import { Card } from '../../../components/card';
import { FormError } from '../../../components/form-error';
import { PersonField } from '../../../components/person-field';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import type { Challenge } from '../challenge';
import { AssignmentRow } from './assignment-row';
import styles from './evaluation.module.css';

/** Who judges this submission, and asking one more by name in any script. */
export function AssignCard({ challenge, submissionId }: { challenge: Challenge; submissionId: string }) {
  const t = useTexts('challenges');
  const params = { id: challenge.id };
  const { data } = useOperation(listAssignments, { params });
  const [round, setRound] = useState(0);
  const ask = useAct(assignEvaluator, {
    touches: [listAssignments, readRanking],
    onDone: () => setRound((before) => before + 1),
  });
  const own = data?.items.filter((assignment) => assignment.submissionId === submissionId) ?? [];
  const asked = own.map(({ evaluator }) => evaluator.id);
  return (
    <Card className={styles.assign}>
      <h2>{t('assign.title')}</h2>
      {own.length === 0 && <p className={styles.note}>{t('assign.nobody')}</p>}
      {own.length > 0 && (
        <ul className={styles.people}>
          {own.map((assignment) => (
            <AssignmentRow key={assignment.id} assignment={assignment} asked={asked} />
          ))}
        </ul>
      )}
      {challenge.state === 'evaluating' && (
        <PersonField
          key={round}
          label={t('assign.ask')}
          hint={t('assign.hint')}
          without={asked}
          onChoose={({ id }) => ask.mutate({ params, body: { submissionId, evaluatorId: id } })}
        />
      )}
      <FormError error={ask.error} />
    </Card>
  );
}
