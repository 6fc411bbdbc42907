import type { UiLocale } from '#libs/contracts/locale';

const COOKIE = 'qiao_ui';
const YEAR = 31_536_000;

/** The interface language now in force. The server writes it on `<html lang>`; later switches write it there, too. */
export function interfaceLocale(): UiLocale {
  return document.documentElement.lang.startsWith('zh') ? 'zh-Hans' : 'en';
}

/** What the address, the cookie or the browser asks for, in this order; for pages the server has not marked. */
export function wantedLocale(): UiLocale {
  const asked = new URLSearchParams(location.search).get('ui') ?? cookieLocale() ?? navigator.language;
  return asked.startsWith('zh') ? 'zh-Hans' : 'en';
}

function cookieLocale(): string | undefined {
  return new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(document.cookie)?.[1];
}

/** Writes the language on the page. */
export function showLocale(locale: UiLocale): void {
  document.documentElement.lang = locale;
}

/** Writes the chosen language on the page and remembers it for the server's next answer. */
export function rememberLocale(locale: UiLocale): void {
  showLocale(locale);
  document.cookie = `${COOKIE}=${locale}; path=/; max-age=${YEAR}; samesite=lax`;
}
