import type { UiLocale } from '#libs/contracts/locale';
import i18next from 'i18next';
import { useCallback, useSyncExternalStore } from 'react';
import appEnglish from '../locales/en.json';
import appChinese from '../locales/zh-Hans.json';
import { interfaceLocale, rememberLocale } from './interface-locale';
import { formatMessage, type Values } from './message-format';

/** The texts of each namespace. A feature adds its own by declaration merging in its `texts` file. */
export interface TextKeys {
  app: keyof typeof appEnglish;
}
export type Namespace = keyof TextKeys;
export type Translate<N extends Namespace> = (key: TextKeys[N], values?: Values) => string;

const files = import.meta.glob<Record<string, string>>('../features/*/locales/*.json', { import: 'default' });
const loaded = new Set<Namespace>();

/** Starts with the texts of the frame, which are part of the first script. */
export function startI18n(): void {
  void i18next
    .use({ type: 'i18nFormat', name: 'message-format', init: () => undefined, parse: parseFormat })
    .init({
      initAsync: false,
      lng: interfaceLocale(),
      fallbackLng: false,
      ns: ['app'],
      defaultNS: 'app',
      keySeparator: false,
      nsSeparator: false,
      resources: { en: { app: appEnglish }, 'zh-Hans': { app: appChinese } },
    });
}

function parseFormat(text: string, values: Values, locale: string): string {
  return formatMessage(text, values, locale);
}

/** Fetches the texts of a feature in the interface language, once. */
export async function loadTexts(namespace: Namespace, locale: string = i18next.language): Promise<void> {
  loaded.add(namespace);
  if (i18next.hasResourceBundle(locale, namespace)) return;
  const load = files[`../features/${namespace}/locales/${locale}.json`];
  if (load) i18next.addResourceBundle(locale, namespace, await load());
}

/** Switches the interface; what is being written stays where it is. */
export async function switchLanguage(locale: UiLocale): Promise<void> {
  await Promise.all([...loaded].map((namespace) => loadTexts(namespace, locale)));
  rememberLocale(locale);
  await i18next.changeLanguage(locale);
}

/** The language of the interface; renders again when it changes. */
export function useInterfaceLocale(): UiLocale {
  return useSyncExternalStore(onLanguage, currentLocale);
}

/** The texts of one namespace: `const t = useTexts('account'); t('signIn.title')`. */
export function useTexts<N extends Namespace>(namespace: N): Translate<N> {
  const lng = useInterfaceLocale();
  return useCallback(
    (key: TextKeys[N], values: Values = {}) => i18next.t(key as string, { ns: namespace, lng, ...values }),
    [namespace, lng],
  );
}

const currentLocale = (): UiLocale => (i18next.language === 'zh-Hans' ? 'zh-Hans' : 'en');

/** Tells when the interface language changes; returns how to stop. */
export function onLanguage(changed: () => void): () => void {
  i18next.on('languageChanged', changed);
  return () => i18next.off('languageChanged', changed);
}
