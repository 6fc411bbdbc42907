import type { ChallengeState } from '#libs/contracts/challenges';
import { useState } from 'react';
import { Button, LinkButton } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import type { Challenge } from '../challenge';
import { ExportLinks } from './export-links';
import { MoveDialog } from './move-dialog';
import { movePurpose } from './move-purpose';
import styles from './page.module.css';

/** Moves that have their place elsewhere: publishing beside the draft, an appeal with the outcome. */
const isElsewhere = ({ can }: Challenge, to: ChallengeState): boolean =>
  to === 'appeal' || (can.publish && to === 'published');

/** What its managers may move it to next and take away, and whoever has to consent; absent for everybody else. */
export function ManageCard({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const [to, setTo] = useState<ChallengeState>();
  const { can, allowed, cancellationRequest, state } = challenge;
  const moves = allowed.filter((next) => !isElsewhere(challenge, next));
  if (moves.length === 0 && !can.manage && !can.edit && !can.requestCancel && !cancellationRequest)
    return null;
  return (
    <Card className={styles.manage}>
      <h2>{t('manage.title')}</h2>
      {can.edit && (
        <LinkButton wide to="/challenges/$id/edit" params={{ id: challenge.id }}>
          {state === 'amended' ? t('manage.amend') : t('manage.edit')}
        </LinkButton>
      )}
      {cancellationRequest && <Requested {...cancellationRequest} />}
      {moves.map((next) => (
        <Button
          key={next}
          wide
          kind={next === 'cancelled' ? 'danger' : 'outlined'}
          onClick={() => setTo(next)}
        >
          {t(`move.${movePurpose(challenge, next) as ChallengeState}`)}
        </Button>
      ))}
      {can.requestCancel && (
        <Button wide kind="danger" onClick={() => setTo('cancelled')}>
          {t('manage.requestCancel')}
        </Button>
      )}
      {can.manage && <ExportLinks id={challenge.id} submissions={can.seeSubmissions} />}
      {to && <MoveDialog challenge={challenge} to={to} onClose={() => setTo(undefined)} />}
    </Card>
  );
}

function Requested({ by, reason }: NonNullable<Challenge['cancellationRequest']>) {
  const t = useTexts('challenges');
  const me = useMe();
  const why = { reason: t(`reason.${reason}`) };
  return <p>{me?.id === by ? t('manage.requestedMine', why) : t('manage.requested', why)}</p>;
}
