import type { addTeamMember } from '#libs/contracts/teams';
import type { Skill } from '#libs/contracts/skills';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { TextArea } from '../../../components/field';
import { Form, FormActions } from '../../../components/form';
import type { ActInput } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { writtenLocale } from '../../../lib/written-locale';
import { SkillPicker } from './skill-picker';

type Request = ActInput<typeof addTeamMember>['body'];

/** A request to join with a word about oneself; the lead reads it. */
export function AskToJoin({
  busy,
  onSend,
  onClose,
}: {
  busy: boolean;
  onSend: (request: Request) => void;
  onClose: () => void;
}) {
  const t = useTexts('challenges');
  const me = useMe();
  const [skills, setSkills] = useState<Skill[]>([]);
  const [text, setText] = useState('');
  const message = text === '' ? undefined : { locale: writtenLocale(text, me?.readLocales ?? []), text };
  return (
    <Form label={t('teams.ask')} onSubmit={() => onSend({ skills, message })}>
      <TextArea
        label={t('teams.message')}
        value={text}
        rows={2}
        maxLength={1000}
        optional
        onChange={({ target }) => setText(target.value)}
      />
      <SkillPicker skills={skills} onChange={setSkills} />
      <FormActions>
        <Button kind="filled" type="submit" busy={busy}>
          {t('teams.ask')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </FormActions>
    </Form>
  );
}
