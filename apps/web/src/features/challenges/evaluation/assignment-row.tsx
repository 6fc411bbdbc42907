import { useState } from 'react';
import { Avatar } from '../../../components/avatar';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { useTexts } from '../../../lib/i18n';
import { ASSIGNMENT_TONES } from './assignment-tones';
import styles from './evaluation.module.css';
import { ReassignDialog } from './reassign-dialog';
import { ReopenDialog } from './reopen-dialog';
import type { Assignment } from './review';

/** Who judges, how far they are, and what a manager may change of it. */
export function AssignmentRow({
  assignment,
  asked,
}: {
  assignment: Assignment;
  /** Everybody who was asked to judge this submission. */
  asked: readonly string[];
}) {
  const t = useTexts('challenges');
  const [dialog, setDialog] = useState<'reassign' | 'reopen'>();
  const { evaluator, state, reason, can } = assignment;
  const close = () => setDialog(undefined);
  return (
    <li>
      <Avatar name={evaluator.displayName} side={evaluator.side} size={26} />
      <span>
        {evaluator.displayName}
        {reason && <span className={styles.note}> · {reason}</span>}
      </span>
      <Chip tone={ASSIGNMENT_TONES[state]}>{t(`assignment.${state}`)}</Chip>
      {(can.reassign || can.reopen) && (
        <span className={styles.acts}>
          {can.reassign && (
            <Button kind="link" onClick={() => setDialog('reassign')}>
              {t('assign.reassign')}
            </Button>
          )}
          {can.reopen && (
            <Button kind="link" onClick={() => setDialog('reopen')}>
              {t('assign.reopen')}
            </Button>
          )}
        </span>
      )}
      {dialog === 'reassign' && <ReassignDialog assignment={assignment} asked={asked} onClose={close} />}
      {dialog === 'reopen' && <ReopenDialog assignment={assignment} onClose={close} />}
    </li>
  );
}
