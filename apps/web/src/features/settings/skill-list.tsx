import type { Me } from '../../lib/me';
import { Button } from '../../components/button';
import { Select } from '../../components/field';
import { Group } from '../../components/form';
import { Icon } from '../../components/icon';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { languageName } from '../../lib/language-name';
import { LANGUAGES } from '../../lib/languages';
import styles from './settings.module.css';

type Skill = Me['languages'][number];
const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;

/** Languages with their level; B2 or better on both shores makes a member bilingual. */
export function SkillList({
  skills,
  onChange,
}: {
  skills: readonly Skill[];
  onChange: (skills: Skill[]) => void;
}) {
  const t = useTexts('settings');
  const locale = useInterfaceLocale();
  const free = LANGUAGES.filter((tag) => !skills.some((skill) => skill.tag === tag));
  const setLevel = (tag: string, level: Skill['level']) =>
    onChange(skills.map((skill) => (skill.tag === tag ? { ...skill, level } : skill)));
  return (
    <Group title={t('skills.title')}>
      <p className={styles.hint}>{t('skills.hint')}</p>
      {skills.map(({ tag, level }) => (
        <div key={tag} className={styles.skill}>
          <Select
            label={languageName(tag, locale)}
            value={level}
            options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
            onChoose={(next) => setLevel(tag, next)}
          />
          <Button
            kind="quiet"
            square
            aria-label={t('skills.remove', { language: languageName(tag, locale) })}
            onClick={() => onChange(skills.filter((skill) => skill.tag !== tag))}
          >
            <Icon name="trash" />
          </Button>
        </div>
      ))}
      <Select
        label={t('skills.add')}
        value=""
        options={[
          { value: '', label: t('skills.choose') },
          ...free.map((tag) => ({ value: tag, label: languageName(tag, locale) })),
        ]}
        onChoose={(tag) => tag !== '' && onChange([...skills, { tag, level: 'B2', read: true, write: true }])}
      />
    </Group>
  );
}
