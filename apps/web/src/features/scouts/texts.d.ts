import type en from './locales/en.json';

declare module '../../lib/i18n' {
  interface TextKeys {
    scouts: keyof typeof en;
  }
}
