import { listChallenges, readChallenge } from '#libs/contracts/challenges';
import { award } from '#libs/contracts/evaluation';
import { listProjects } from '#libs/contracts/projects';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { TextArea } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { LocalizedInline } from '../../../components/localized-text';
import { useAct } from '../../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import type { Ranked } from './comparison';

/** Awards one submission; its project is open at once, and that is where this leads. */
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
  const act = useAct(award, {
    touches: [readChallenge, listChallenges, listProjects],
    onDone: ({ id }) => void navigate({ to: '/projects/$id', params: { id } }),
  });
  const body = {
    submissionId: item.submissionId,
    ...(statement.trim() !== '' && { statement: { locale, text: statement } }),
  };
  return (
    <Dialog
      title={t('award.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="filled"
            busy={act.isPending}
            onClick={() => act.mutate({ params: { id: challenge.id }, body })}
          >
            {t('award.verb')}
          </Button>
        </>
      }
    >
      <p>
        <b>
          <LocalizedInline view={item.title} />
        </b>
      </p>
      <p>{t('award.text')}</p>
      <TextArea
        label={t('award.statement')}
        hint={t('award.statementHint')}
        optional
        maxLength={4000}
        value={statement}
        onChange={({ target }) => setStatement(target.value)}
      />
      <FormError error={act.error} />
    </Dialog>
  );
}
