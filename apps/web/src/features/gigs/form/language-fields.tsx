import type { LanguageNeed } from '#libs/contracts/gigs';
import { Button } from '../../../components/button';
import { Select } from '../../../components/field';
import { Group } from '../../../components/form';
import { Icon } from '../../../components/icon';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { LANGUAGES } from '../../../lib/languages';
import { LEVELS } from '../gig';
import styles from '../gigs.module.css';

const MOST = 4;

/** Which languages the work needs, and how well at least; one remains. */
export function LanguageFields({
  languages,
  onChange,
}: {
  languages: readonly LanguageNeed[];
  onChange: (languages: LanguageNeed[]) => void;
}) {
  const t = useTexts('gigs');
  const locale = useInterfaceLocale();
  const free = LANGUAGES.filter((tag) => !languages.some((need) => need.tag === tag));
  return (
    <Group title={t('form.languages')}>
      {languages.map(({ tag, level }) => (
        <div key={tag} className={styles.need}>
          <Select
            label={languageName(tag, locale)}
            value={level}
            options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
            onChoose={(next) =>
              onChange(languages.map((need) => (need.tag === tag ? { tag, level: next } : need)))
            }
          />
          {languages.length > 1 && (
            <Button
              kind="quiet"
              square
              aria-label={t('form.removeLanguage', { language: languageName(tag, locale) })}
              onClick={() => onChange(languages.filter((need) => need.tag !== tag))}
            >
              <Icon name="trash" />
            </Button>
          )}
        </div>
      ))}
      {languages.length < MOST && (
        <Select
          label={t('form.addLanguage')}
          value=""
          options={[
            { value: '', label: t('form.choose') },
            ...free.map((tag) => ({ value: tag, label: languageName(tag, locale) })),
          ]}
          onChoose={(tag) => tag !== '' && onChange([...languages, { tag, level: 'B1' }])}
        />
      )}
    </Group>
  );
}
