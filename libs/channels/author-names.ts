import type { MessageView } from '#libs/contracts/channels';
import { nearestUiLocale, type UiLocale } from '#libs/contracts/locale';
import type { Reader } from '#libs/core/realtime/reader';

export type AuthorView = MessageView['author'];

/** An author as the members of their own channels see them, in every interface language. */
export type AuthorNames = Record<UiLocale, AuthorView>;

/** The author's name in the reader's interface language. */
export const authorFor = (names: AuthorNames, { uiLocale }: Pick<Reader, 'uiLocale'>): AuthorView =>
  names[nearestUiLocale([uiLocale])];
