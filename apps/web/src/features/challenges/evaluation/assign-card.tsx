import { assignEvaluator, listAssignments, readRanking } from '#libs/contracts/evaluation';
import { useState } from 'react';
import { Avatar } from '../../../components/avatar';
import { Card } from '../../../components/card';
import { Chip } from '../../../components/chip';
import { FormError } from '../../../components/form-error';
import { PersonField } from '../../../components/person-field';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import type { Challenge } from '../challenge';
import { ASSIGNMENT_TONES } from './assignment-tones';
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
  return (
    <Card className={styles.assign}>
      <h2>{t('assign.title')}</h2>
      {own.length === 0 && <p className={styles.note}>{t('assign.nobody')}</p>}
      {own.length > 0 && (
        <ul className={styles.people}>
          {own.map(({ id, evaluator, state, reason }) => (
            <li key={id}>
              <Avatar name={evaluator.displayName} side={evaluator.side} size={26} />
              <span>
                {evaluator.displayName}
                {reason && <span className={styles.note}> · {reason}</span>}
              </span>
              <Chip tone={ASSIGNMENT_TONES[state]}>{t(`assignment.${state}`)}</Chip>
            </li>
          ))}
        </ul>
      )}
      {challenge.state === 'evaluating' && (
        <PersonField
          key={round}
          label={t('assign.ask')}
          hint={t('assign.hint')}
          without={own.map(({ evaluator }) => evaluator.id)}
          onChoose={({ id }) => ask.mutate({ params, body: { submissionId, evaluatorId: id } })}
        />
      )}
      <FormError error={ask.error} />
    </Card>
  );
}
