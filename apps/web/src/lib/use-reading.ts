import { useInterfaceLocale } from './i18n';
import { useMe } from './me';

/**
 * `?lang=` of a reading: nothing for a signed-in reader, whose account says what they read; the language of the
 * interface for a visitor.
 */
export function useReading(): { lang?: string } {
  const me = useMe();
  const lang = useInterfaceLocale();
  return me ? {} : { lang };
}
