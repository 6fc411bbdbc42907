import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import type { LocalizedView } from '#libs/contracts/localized-text';
import { TranslationField } from './translation-field';

/** The other languages of the bridge for one text: what machine or person wrote there, open to correction. */
export function Translations({
  challengeId,
  field,
  view,
}: {
  challengeId: string;
  /** As the contract names it, e.g. `need` or `successTests.2`. */
  field: string;
  view: LocalizedView | null;
}) {
  if (!view) return null;
  return BRIDGE_LOCALES.filter((locale) => locale !== view.sourceLocale).map((locale) => (
    <TranslationField key={locale} challengeId={challengeId} field={field} locale={locale} view={view} />
  ));
}
