import { listChallenges, readChallenge } from '#libs/contracts/challenges';
import { award, proposeAward } from '#libs/contracts/evaluation';
import { listProjects } from '#libs/contracts/projects';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { TextArea } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { LocalizedInline } from '../../../components/localized-text';
import { ZonePair } from '../../../components/zone-pair';
import { useAct } from '../../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import type { Ranked } from './comparison';

/** Awards one submission; its project is open at once, and that is where this leads. What needs a second person is proposed. */
export function AwardDialog({
  challenge,
  item,
  onClose,
}: {
  challenge: Challenge;
  item: Ranked;
  onClose: () => void;
}) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const navigate = useNavigate();
  const [statement, setStatement] = useState('');
  const touches = [readChallenge, listChallenges, listProjects];
  const give = useAct(award, {
    touches,
    onDone: ({ id }) => void navigate({ to: '/projects/$id', params: { id } }),
  });
  const propose = useAct(proposeAward, { touches, onDone: onClose });
  const proposes = challenge.can.proposeAward;
  const body = {
    submissionId: item.submissionId,
    ...(statement.trim() !== '' && { statement: { locale, text: statement } }),
  };
  return (
    <Dialog
      title={proposes ? t('award.propose') : t('award.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="filled"
            busy={give.isPending || propose.isPending}
            onClick={() => {
              const params = { id: challenge.id };
              if (proposes) propose.mutate({ params, body, ifMatch: challenge.version });
              else give.mutate({ params, body });
            }}
          >
            {proposes ? t('award.propose') : t('award.verb')}
          </Button>
        </>
      }
    >
      <p>
        <b>
          <LocalizedInline view={item.title} />
        </b>
      </p>
      <p>{proposes ? t('award.proposeText') : t('award.text')}</p>
      {challenge.awardProposal && <p>{t('award.replaces')}</p>}
      {!proposes && challenge.appealUntil && (
        <p>
          {t('award.ends')} <ZonePair at={challenge.appealUntil} />
        </p>
      )}
      <TextArea
        label={t('award.statement')}
        hint={t('award.statementHint')}
        optional
        maxLength={4000}
        value={statement}
        onChange={({ target }) => setStatement(target.value)}
      />
      <FormError error={give.error ?? propose.error} />
    </Dialog>
  );
}
