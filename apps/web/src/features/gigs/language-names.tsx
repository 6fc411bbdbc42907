import type { LanguageNeed } from '#libs/contracts/gigs';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { languageName } from '../../lib/language-name';

/** `English B1, Chinese native`. */
export function LanguageNames({ languages }: { languages: readonly LanguageNeed[] }) {
  const t = useTexts('gigs');
  const locale = useInterfaceLocale();
  const named = languages.map(({ tag, level }) =>
    t('language', { language: languageName(tag, locale), level: t(`level.${level}`) }),
  );
  return <>{named.join(t('comma'))}</>;
}
