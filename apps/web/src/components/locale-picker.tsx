import { useInterfaceLocale, useTexts } from '../lib/i18n';
import { languageName } from '../lib/language-name';
import { LANGUAGES } from '../lib/languages';
import { Select } from './field';
import { Group } from './form';
import { Icon } from './icon';
import styles from './locale-picker.module.css';

const MOST = 8;

/** Languages somebody reads or speaks, best first; at least one, eight at `most` where nothing else is said. */
export function LocalePicker({
  title,
  locales,
  most = MOST,
  onChange,
}: {
  title: string;
  locales: readonly string[];
  most?: number;
  onChange: (locales: string[]) => void;
}) {
  const t = useTexts('app');
  const ui = useInterfaceLocale();
  const free = LANGUAGES.filter((tag) => !locales.includes(tag));
  return (
    <Group title={title}>
      <ul className={styles.picked}>
        {locales.map((tag) => (
          <li key={tag} className={styles.one}>
            {nameOf(tag, ui)}
            {locales.length > 1 && (
              <button
                type="button"
                className={styles.remove}
                aria-label={t('language.remove', { language: nameOf(tag, ui) })}
                onClick={() => onChange(locales.filter((one) => one !== tag))}
              >
                <Icon name="close" size={14} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {locales.length < most && (
        <Select
          label={t('language.add')}
          value=""
          options={[
            { value: '', label: t('language.choose') },
            ...free.map((tag) => ({ value: tag, label: nameOf(tag, ui) })),
          ]}
          onChoose={(tag) => tag !== '' && onChange([...locales, tag])}
        />
      )}
    </Group>
  );
}

/** With the script where there are two: simplified and traditional Chinese are read by different people. */
const nameOf = (tag: string, ui: string): string =>
  tag === 'zh-Hant'
    ? (new Intl.DisplayNames([ui], { type: 'language' }).of(tag) ?? tag)
    : languageName(tag, ui);
