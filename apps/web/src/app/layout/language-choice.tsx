import { changeMe, readMe } from '#libs/contracts/identity';
import type { UiLocale } from '#libs/contracts/locale';
import { Link } from '@tanstack/react-router';
import { Choice } from '../../components/field';
import { Group } from '../../components/form';
import { useAct } from '../../lib/acts';
import { switchLanguage, useInterfaceLocale, useTexts } from '../../lib/i18n';
import { languageName } from '../../lib/language-name';
import { useMe } from '../../lib/me';
import { chooseTheme, useTheme } from '../../lib/theme';

const THEMES = ['light', 'dark', 'system'] as const;
const LANGUAGES: readonly { locale: UiLocale; name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'zh-Hans', name: '简体中文' },
];

/** Interface language, languages of reading, and look. The language is also kept in the account. */
export function LanguageChoice({ onGo }: { onGo: () => void }) {
  const t = useTexts('app');
  const me = useMe();
  const theme = useTheme();
  const locale = useInterfaceLocale();
  const change = useAct(changeMe, { touches: [readMe] });
  const choose = (uiLocale: UiLocale) => {
    void switchLanguage(uiLocale);
    if (me) change.mutate({ body: { uiLocale }, ifMatch: me.version });
  };
  return (
    <>
      <Group title={t('language.interface')}>
        {LANGUAGES.map((language) => (
          <Choice
            key={language.locale}
            type="radio"
            name="ui"
            label={<span lang={language.locale}>{language.name}</span>}
            checked={language.locale === locale}
            onChange={() => choose(language.locale)}
          />
        ))}
      </Group>
      {me && (
        <Group title={t('language.reading')}>
          <p>
            {me.readLocales.map((tag) => languageName(tag, locale)).join(' · ')}
            <br />
            <Link to="/settings/languages" onClick={onGo}>
              {t('language.change')}
            </Link>
          </p>
        </Group>
      )}
      <Group title={t('theme.title')}>
        {THEMES.map((one) => (
          <Choice
            key={one}
            type="radio"
            name="theme"
            label={t(`theme.${one}`)}
            checked={one === theme}
            onChange={() => chooseTheme(one)}
          />
        ))}
      </Group>
    </>
  );
}
