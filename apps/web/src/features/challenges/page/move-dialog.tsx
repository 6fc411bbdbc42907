import {
  cancelReason,
  listChallenges,
  readChallenge,
  transitionChallenge,
  type ChallengeState,
} from '#libs/contracts/challenges';
import { listAssignments, readRanking } from '#libs/contracts/evaluation';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { Select, TextArea } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { hasCode } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';

/** Asks before a challenge moves on; calling it off needs a reason that everybody may read. */
export function MoveDialog({
  challenge,
  to,
  onClose,
}: {
  challenge: Challenge;
  to: ChallengeState;
  onClose: () => void;
}) {
  const t = useTexts('challenges');
  const [reason, setReason] = useState(cancelReason.options[0]);
  const move = useAct(transitionChallenge, {
    touches: [readChallenge, listChallenges, readRanking, listAssignments],
    onDone: onClose,
  });
  const [excuse, setExcuse] = useState('');
  const ends = to === 'cancelled';
  const lacks = hasCode(move.error, 'reviews_missing');
  const said = ends ? reason : excuse.trim();
  return (
    <Dialog
      title={t(`move.${to}`)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind={ends ? 'danger' : 'filled'}
            busy={move.isPending}
            disabled={lacks && said === ''}
            onClick={() =>
              move.mutate({
                params: { id: challenge.id },
                body: { to, ...(said !== '' && { reason: said }) },
                ifMatch: challenge.version,
              })
            }
          >
            {t(lacks ? 'move.anyway' : `move.${to}`)}
          </Button>
        </>
      }
    >
      <p>{t(`moveText.${to}`)}</p>
      {ends && (
        <Select
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          options={cancelReason.options.map((value) => ({ value, label: t(`reason.${value}`) }))}
          onChoose={setReason}
        />
      )}
      <FormError error={move.error} />
      {(lacks || excuse !== '') && (
        <TextArea
          label={t('move.why')}
          hint={t('move.whyHint')}
          rows={3}
          maxLength={1000}
          value={excuse}
          onChange={({ target }) => setExcuse(target.value)}
        />
      )}
      {hasCode(move.error, 'gate_incomplete') && (
        <Link to="/challenges/$id/edit" params={{ id: challenge.id }}>
          {t('manage.edit')}
        </Link>
      )}
    </Dialog>
  );
}
