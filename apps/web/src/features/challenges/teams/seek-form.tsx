import { listSeekers, listTeams, seekTeam } from '#libs/contracts/teams';
import type { Skill } from '#libs/contracts/skills';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { TextArea } from '../../../components/field';
import { Form, FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { writtenLocale } from '../../../lib/written-locale';
import { SkillPicker } from './skill-picker';

/** Says that one looks for a team, with what one brings. */
export function SeekForm({ challengeId, onClose }: { challengeId: string; onClose: () => void }) {
  const t = useTexts('challenges');
  const me = useMe();
  const [skills, setSkills] = useState<Skill[]>([]);
  const [note, setNote] = useState('');
  const seek = useAct(seekTeam, { touches: [listSeekers, listTeams], onDone: onClose });
  const submit = () => {
    const text = { locale: writtenLocale(note, me?.readLocales ?? []), text: note };
    seek.mutate({ params: { id: challengeId }, body: { skills, note: note === '' ? undefined : text } });
  };
  return (
    <Form label={t('teams.seek')} onSubmit={submit}>
      <p>{t('teams.seekText')}</p>
      <SkillPicker skills={skills} onChange={setSkills} />
      <TextArea
        label={t('teams.note')}
        value={note}
        rows={2}
        maxLength={1000}
        optional
        error={fieldError(seek.error, 'note')}
        onChange={({ target }) => setNote(target.value)}
      />
      <FormError error={seek.error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={seek.isPending}>
          {t('teams.seek')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </FormActions>
    </Form>
  );
}
