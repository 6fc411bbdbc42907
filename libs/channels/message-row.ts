import type { LocalizedText } from '#libs/contracts/localized-text';

/** A message as statements return it; the same shape travels between processes as JSON. */
export interface MessageRow {
  id: string;
  channelId: string;
  seq: number;
  rev: number;
  clientMsgId: string;
  authorId: string;
  body: LocalizedText | null;
  replyTo: string | null;
  createdAt: string;
  editedAt: string | null;
  deletedAt: string | null;
}

const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The columns of a `MessageRow`, of the table or set named `from`. */
export const messageColumns = (from: string): string => `
  ${from}.id, ${from}.channel_id as "channelId", ${from}.seq::float8 as seq, ${from}.rev::float8 as rev,
  ${from}.client_msg_id as "clientMsgId", ${from}.author_id as "authorId", ${from}.body, ${from}.reply_to as "replyTo",
  ${instant(`${from}.created_at`)} as "createdAt", ${instant(`${from}.edited_at`)} as "editedAt",
  ${instant(`${from}.deleted_at`)} as "deletedAt"`;
