import type en from './locales/en.json';

declare module '../../lib/i18n' {
  interface TextKeys {
    gigs: keyof typeof en;
  }
}
