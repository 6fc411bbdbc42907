import {
  cancelReason,
  listChallenges,
  readChallenge,
  requestCancellation,
  transitionChallenge,
  type ChallengeState,
} from '#libs/contracts/challenges';
import { listAmendments } from '#libs/contracts/amendments';
import { listAppeals } from '#libs/contracts/appeals';
import { readOutcome } from '#libs/contracts/outcome';
import { readTerms } from '#libs/contracts/terms';
import { listAssignments, readRanking } from '#libs/contracts/evaluation';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { Select, TextArea } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { fieldError, hasCode } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import type { Challenge } from '../challenge';
import { writtenLocale } from '../../../lib/written-locale';
import { movePurpose, SAID } from './move-purpose';

type CancelReason = (typeof cancelReason.options)[number];

const TOUCHES = [
  readChallenge,
  listChallenges,
  listAmendments,
  listAppeals,
  readOutcome,
  readTerms,
  readRanking,
  listAssignments,
];

/** Asks before a challenge moves on, with a reason or some words where the move asks for them. */
export function MoveDialog({
  challenge,
  to,
  onMoved,
  onClose,
}: {
  challenge: Challenge;
  to: ChallengeState;
  /** Where to go from here once it moved; by default the dialog closes. */
  onMoved?: () => void;
  onClose: () => void;
}) {
  const t = useTexts('challenges');
  const me = useMe();
  const [reason, setReason] = useState<CancelReason>(
    challenge.cancellationRequest?.reason ?? 'no_submissions',
  );
  const [words, setWords] = useState('');
  const done = { touches: TOUCHES, onDone: onMoved ?? onClose };
  const move = useAct(transitionChallenge, done);
  const request = useAct(requestCancellation, done);
  const purpose = movePurpose(challenge, to);
  const lacks = hasCode(move.error, 'reviews_missing');
  const ends = to === 'cancelled';
  const said = lacks ? 'required' : SAID[purpose];
  const error = move.error ?? request.error;
  const about = { params: { id: challenge.id }, ifMatch: challenge.version };
  const submit = () => {
    if (purpose === 'requestCancel') return request.mutate({ ...about, body: { reason } });
    const text = words.trim();
    const statement = text && { locale: writtenLocale(text, me?.readLocales ?? []), text };
    const why = ends ? reason : statement;
    move.mutate({ ...about, body: why ? { to, reason: why } : { to } });
  };
  return (
    <Dialog
      title={titleOf(t, purpose)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind={ends ? 'danger' : 'filled'}
            busy={move.isPending || request.isPending}
            disabled={said === 'required' && words.trim() === ''}
            onClick={submit}
          >
            {lacks ? t('move.anyway') : titleOf(t, purpose)}
          </Button>
        </>
      }
    >
      <p>{t(`moveText.${purpose}`)}</p>
      {ends && (
        <Select
          label={t('reason')}
          hint={t('reasonHint')}
          value={reason}
          options={cancelReason.options.map((value) => ({ value, label: t(`reason.${value}`) }))}
          onChoose={setReason}
        />
      )}
      {said && (
        <TextArea
          label={lacks ? t('move.why') : t(`say.${purpose as 'closed'}`)}
          hint={lacks ? t('move.whyHint') : t('say.hint')}
          value={words}
          rows={4}
          maxLength={4000}
          error={fieldError(error, 'reason')}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      <FormError error={error} />
      {hasCode(error, 'gate_incomplete') && (
        <Link to="/challenges/$id/edit" params={{ id: challenge.id }}>
          {t('manage.edit')}
        </Link>
      )}
    </Dialog>
  );
}

const titleOf = (t: ReturnType<typeof useTexts<'challenges'>>, purpose: ReturnType<typeof movePurpose>) =>
  purpose === 'requestCancel' ? t('manage.requestCancel') : t(`move.${purpose}`);
