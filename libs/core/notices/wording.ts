import type { UiLocale } from '#libs/contracts/locale';
import type { NoticeWording } from './notice.js';

export type Wording = Readonly<Record<UiLocale, NoticeWording>>;
/** What the type of notice is called, and the sentence. */
export type Said = readonly [label: string, title: string];

/** Writes notices that share where they lead and why people are told. */
export const wordingsFor =
  (
    action: Readonly<Record<UiLocale, string>>,
    reasons: Readonly<Record<UiLocale, NoticeWording['reasons']>>,
  ) =>
  (en: Said, zh: Said): Wording => {
    const inOne = (locale: UiLocale, [label, title]: Said): NoticeWording => ({
      label,
      title,
      action: action[locale],
      reasons: reasons[locale],
    });
    return { en: inOne('en', en), 'zh-Hans': inOne('zh-Hans', zh) };
  };
