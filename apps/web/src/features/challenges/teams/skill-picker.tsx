import type { Skill } from '#libs/contracts/skills';
import { Picker } from '../../../components/picker';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { skillsByName } from '../../../lib/skills';

/** What somebody brings. */
export function SkillPicker({
  skills,
  onChange,
}: {
  skills: readonly Skill[];
  onChange: (skills: Skill[]) => void;
}) {
  const t = useTexts('challenges');
  const ui = useInterfaceLocale();
  return (
    <Picker
      title={t('teams.skills')}
      options={skillsByName(ui).map(({ skill, name }) => ({ value: skill, label: name }))}
      picked={skills}
      add={{ label: t('teams.addSkill'), choose: t('teams.choose') }}
      most={20}
      onChange={(picked) => onChange(picked as Skill[])}
    />
  );
}
