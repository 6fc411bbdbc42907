import type { Skill } from '#libs/contracts/skills';
import { Button } from '../../../components/button';
import { Select } from '../../../components/field';
import { Icon } from '../../../components/icon';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { skillName, skillsByName } from '../../../lib/skills';
import styles from '../gigs.module.css';

const MOST = 6;

/** What somebody must be able to do: at least one, from the list both sides share. */
export function SkillFields({
  skills,
  error,
  onChange,
}: {
  skills: readonly Skill[];
  error?: string;
  onChange: (skills: Skill[]) => void;
}) {
  const t = useTexts('gigs');
  const locale = useInterfaceLocale();
  const free = skillsByName(locale).filter(({ skill }) => !skills.includes(skill));
  return (
    <>
      <Select
        label={t('form.skills')}
        value=""
        required={skills.length === 0}
        disabled={skills.length >= MOST}
        error={error}
        options={[
          { value: '', label: t('form.choose') },
          ...free.map(({ skill, name }) => ({ value: skill as string, label: name })),
        ]}
        onChoose={(value) => {
          const chosen = free.find(({ skill }) => skill === value);
          if (chosen) onChange([...skills, chosen.skill]);
        }}
      />
      {skills.length > 0 && (
        <ul className={styles.picked}>
          {skills.map((skill) => (
            <li key={skill}>
              {skillName(skill, locale)}
              <Button
                kind="quiet"
                square
                aria-label={t('form.removeSkill', { skill: skillName(skill, locale) })}
                onClick={() => onChange(skills.filter((one) => one !== skill))}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
