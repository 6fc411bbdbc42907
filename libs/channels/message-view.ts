import type { MessageView } from '#libs/contracts/channels';
import type { Reader } from '#libs/core/realtime/reader';
import { readLocalized } from '#libs/language/read-localized';
import { authorFor, type AuthorNames, type AuthorView } from './author-names.js';
import type { MessageRow } from './message-row.js';

/** A message as it travels between processes: rendered by each for its own readers. */
export interface StoredMessage {
  message: MessageRow;
  author: AuthorNames;
}

/** A message as one reader gets it. */
export function messageView(
  row: MessageRow,
  readLocales: readonly string[],
  author: AuthorView,
): MessageView {
  const { body, authorId: _author, ...rest } = row;
  const text = body && readLocalized(body, readLocales);
  const source = body?.variants[body.sourceLocale];
  const isOriginal = text?.locale === body?.sourceLocale;
  return {
    ...rest,
    author,
    text,
    original: body && source && !isOriginal ? { text: source.text, locale: body.sourceLocale } : null,
  };
}

/** What a push says to one kind of reader. */
export const renderMessage = ({ message, author }: StoredMessage, reader: Reader): MessageView =>
  messageView(message, reader.readLocales, authorFor(author, reader));
