import { readFileSync } from 'node:fs';
import { formatMessage, type Values } from '../../apps/web/src/lib/message-format.js';

export type UiLocale = 'en' | 'zh-Hans';
/** What a text of the web app says to this reader: `t('account', 'signIn.verb')`. */
export type Texts = (namespace: string, key: string, values?: Values) => string;

/** The texts of the web app in one language. A key it does not have is an error of the test. */
export function textsIn(locale: UiLocale): Texts {
  const files = new Map<string, Record<string, string>>();
  return (namespace, key, values = {}) => {
    const texts = files.get(namespace) ?? readTexts(namespace, locale);
    files.set(namespace, texts);
    const text = texts[key];
    if (text === undefined) throw new Error(`The web app has no text ${namespace}:${key}.`);
    return formatMessage(text, values, locale);
  };
}

function readTexts(namespace: string, locale: UiLocale): Record<string, string> {
  const folder = namespace === 'app' ? '' : `features/${namespace}/`;
  return JSON.parse(readFileSync(`apps/web/src/${folder}locales/${locale}.json`, 'utf8')) as Record<
    string,
    string
  >;
}
