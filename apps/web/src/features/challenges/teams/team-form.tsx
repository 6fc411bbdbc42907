import { changeTeam, createTeam, listTeams, readTeam, type TeamView } from '#libs/contracts/teams';
import type { Skill } from '#libs/contracts/skills';
import { readChallenge } from '#libs/contracts/challenges';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Field, TextArea } from '../../../components/field';
import { Form, FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { Picker } from '../../../components/picker';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { originalOf } from '../draft/draft';
import { writtenLocale } from '../../../lib/written-locale';
import { SkillPicker } from './skill-picker';
import { keyOf, traitName, traitOf, wantedTraits, type Wanted } from './traits';

/** Founds a team, or changes how it presents itself. */
export function TeamForm({
  challengeId,
  team,
  onClose,
}: {
  challengeId: string;
  team?: TeamView;
  onClose: () => void;
}) {
  const t = useTexts('challenges');
  const ui = useInterfaceLocale();
  const me = useMe();
  const [name, setName] = useState(team ? originalOf(team.name).text : '');
  const [pitch, setPitch] = useState(team?.pitch ? originalOf(team.pitch).text : '');
  const [seeking, setSeeking] = useState<Wanted[]>(team?.seeking ?? []);
  const [skills, setSkills] = useState<Skill[]>([]);
  const touches = [listTeams, readTeam, readChallenge];
  const create = useAct(createTeam, { touches, onDone: onClose });
  const change = useAct(changeTeam, { touches, onDone: onClose });
  const { error, isPending } = team ? change : create;
  const words = (text: string) => ({ locale: writtenLocale(text, me?.readLocales ?? []), text });
  const submit = () => {
    const body = { name: words(name), pitch: words(pitch), seeking };
    if (team) change.mutate({ params: { id: team.id }, body, ifMatch: team.version });
    else
      create.mutate({
        params: { id: challengeId },
        body: { ...body, pitch: pitch === '' ? undefined : body.pitch, skills },
      });
  };
  return (
    <Form label={team ? t('teams.change') : t('teams.found')} onSubmit={submit}>
      <Field
        label={t('teams.name')}
        value={name}
        required
        maxLength={120}
        error={fieldError(error, 'name')}
        onChange={({ target }) => setName(target.value)}
      />
      <TextArea
        label={t('teams.pitch')}
        hint={t('teams.pitchHint')}
        value={pitch}
        rows={3}
        maxLength={1000}
        optional
        error={fieldError(error, 'pitch')}
        onChange={({ target }) => setPitch(target.value)}
      />
      <Picker
        title={t('teams.seeking')}
        options={wantedTraits(ui).map((trait) => ({ value: keyOf(trait), label: traitName(trait, ui, t) }))}
        picked={seeking.map(keyOf)}
        add={{ label: t('teams.addSeeking'), choose: t('teams.choose') }}
        most={20}
        onChange={(picked) => setSeeking(picked.map(traitOf))}
      />
      {!team && <SkillPicker skills={skills} onChange={setSkills} />}
      <FormError error={error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={isPending}>
          {team ? t('teams.save') : t('teams.found')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </FormActions>
    </Form>
  );
}
