import type { ChallengeState } from '#libs/contracts/challenges';
import { useState } from 'react';
import { Button, LinkButton } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import { MoveDialog } from './move-dialog';
import styles from './page.module.css';

/** What its managers may move it to next; absent for everybody else. Publishing has its own place, beside the draft. */
export function ManageCard({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const [to, setTo] = useState<ChallengeState>();
  const moves = challenge.allowed.filter((state) => !(challenge.can.edit && state === 'published'));
  if (moves.length === 0 && !challenge.can.edit) return null;
  return (
    <Card className={styles.manage}>
      <h2>{t('manage.title')}</h2>
      {challenge.can.edit && (
        <LinkButton wide to="/challenges/$id/edit" params={{ id: challenge.id }}>
          {t('manage.edit')}
        </LinkButton>
      )}
      {moves.map((state) => (
        <Button
          key={state}
          wide
          kind={state === 'cancelled' ? 'danger' : 'outlined'}
          onClick={() => setTo(state)}
        >
          {t(`move.${state}`)}
        </Button>
      ))}
      {to && <MoveDialog challenge={challenge} to={to} onClose={() => setTo(undefined)} />}
    </Card>
  );
}
