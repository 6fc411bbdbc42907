import { judgeBlind, readRubric } from '#libs/contracts/evaluation';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Confirm } from '../../../components/confirm';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import { useRubric } from './use-rubric';

/** Turns blind evaluation on after publication, until the evaluation begins; a draft has it beside its criteria. */
export function BlindButton({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const { data: rubric } = useRubric(challenge.id);
  const [asking, setAsking] = useState(false);
  const turnOn = useAct(judgeBlind, { touches: [readRubric], onDone: () => setAsking(false) });
  if (!challenge.can.judgeBlind || challenge.can.edit || rubric?.blind !== false) return null;
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{t('blind.turnOn')}</Button>
      {asking && (
        <Confirm
          title={t('blind.turnOn')}
          text={t('blind.turnOnText')}
          verb={t('blind.turnOn')}
          busy={turnOn.isPending}
          error={turnOn.error}
          onConfirm={() => turnOn.mutate({ params: { id: challenge.id } })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
