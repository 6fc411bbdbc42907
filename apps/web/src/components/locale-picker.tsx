import { useInterfaceLocale, useTexts } from '../lib/i18n';
import { languageName } from '../lib/language-name';
import { LANGUAGES } from '../lib/languages';
import { Picker } from './picker';

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
  const offered = [...LANGUAGES, ...locales.filter((tag) => !(LANGUAGES as readonly string[]).includes(tag))];
  return (
    <Picker
      title={title}
      options={offered.map((tag) => ({ value: tag, label: nameOf(tag, ui) }))}
      picked={locales}
      add={{ label: t('language.add'), choose: t('language.choose') }}
      least={1}
      most={most}
      onChange={onChange}
    />
  );
}

/** With the script where there are two: simplified and traditional Chinese are read by different people. */
const nameOf = (tag: string, ui: string): string =>
  tag === 'zh-Hant'
    ? (new Intl.DisplayNames([ui], { type: 'language' }).of(tag) ?? tag)
    : languageName(tag, ui);
