import { z } from 'zod';
import { defineEvent } from './facts.js';
import { personBrief } from './identity.js';
import { localizedView } from './localized-text.js';
import { locale } from './locale.js';
import { notificationCreatedMessage, notificationReadMessage } from './notifications.js';
import { operation } from './operation.js';
import { can, id, instant, side, words } from './primitives.js';
import { clientMessage, serverMessage } from './realtime.js';

const seq = z.int().min(0);
/** The longest message, in UTF-16 units. */
export const MESSAGE_MAX = 20_000;
export const messageText = words(MESSAGE_MAX);
const clientMsgId = z.string().regex(/^[\w-]{8,64}$/);

/** A message in its present state; a deleted one keeps its place as a tombstone without text. */
export const messageView = z
  .object({
    id,
    channelId: id,
    seq,
    rev: seq,
    clientMsgId: z.string(),
    /** Without a time zone whoever writes under another name: there is nobody of that id to look up. */
    author: personBrief.extend({ timeZone: z.string().nullable() }),
    text: localizedView.nullable(),
    /** The original, where the text shown is not it. */
    original: z.object({ text: z.string(), locale: z.string() }).nullable(),
    replyTo: id.nullable(),
    createdAt: instant,
    editedAt: instant.nullable(),
    deletedAt: instant.nullable(),
  })
  .meta({ id: 'Message' });
export type MessageView = z.infer<typeof messageView>;

export const channelView = z
  .object({
    id,
    kind: z.enum(['project', 'commons']),
    subjectId: id,
    name: z.string(),
    lastSeq: seq,
    lastRev: seq,
    lastReadSeq: seq,
    unread: z.int(),
    can: can('post'),
  })
  .meta({ id: 'Channel' });

const onId = z.strictObject({ id });
const send = {
  clientMsgId,
  text: messageText,
  locale: locale.optional(),
  replyTo: id.optional(),
};

export const listMyChannels = operation({
  id: 'channels.mine',
  method: 'GET',
  path: '/me/channels',
  access: 'authenticated',
  summary: 'My channels with unread counts.',
  answer: z.object({ items: z.array(channelView), nextCursor: z.null() }),
});
export const readChannel = operation({
  id: 'channels.read',
  method: 'GET',
  path: '/channels/:id',
  access: 'channel.read',
  summary: 'One channel.',
  params: onId,
  answer: channelView,
});
export const listMessages = operation({
  id: 'messages.list',
  method: 'GET',
  path: '/channels/:id/messages',
  access: 'channel.read',
  summary:
    'History: newest by default, `before`/`after` a seq, or all changed since `afterRev` in their present state.',
  params: onId,
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    after: z.coerce.number().int().min(0).optional(),
    before: z.coerce.number().int().min(0).optional(),
    afterRev: z.coerce.number().int().min(0).optional(),
    lang: locale.optional(),
  }),
  answer: z.object({ items: z.array(messageView), lastSeq: seq, lastRev: seq, complete: z.boolean() }),
});
export const postMessage = operation({
  id: 'messages.post',
  method: 'POST',
  path: '/channels/:id/messages',
  access: 'channel.post',
  summary: 'Post; the same clientMsgId again answers the same message.',
  params: onId,
  body: z.strictObject(send),
  answer: messageView,
  status: 201,
});
export const editMessage = operation({
  id: 'messages.edit',
  method: 'PATCH',
  path: '/messages/:id',
  access: 'message.edit',
  summary: 'Edit my message.',
  params: onId,
  body: z.strictObject({ text: messageText, locale: locale.optional() }),
  answer: messageView,
});
export const deleteMessage = operation({
  id: 'messages.delete',
  method: 'DELETE',
  path: '/messages/:id',
  access: 'message.edit',
  summary: 'Delete my message; its place stays.',
  params: onId,
  answer: messageView,
});
export const markRead = operation({
  id: 'channels.markRead',
  method: 'PUT',
  path: '/channels/:id/read',
  access: 'channel.read',
  summary: 'I have read up to here; never moves back.',
  params: onId,
  body: z.strictObject({ seq }),
  answer: z.object({ lastReadSeq: seq, unread: z.int() }),
});

export const channelOperations = [
  listMyChannels,
  readChannel,
  listMessages,
  postMessage,
  editMessage,
  deleteMessage,
  markRead,
];

const ok = z.literal(true);
const caughtUp = z.object({
  ok,
  lastSeq: seq,
  lastRev: seq,
  missed: z.array(messageView),
  complete: z.boolean(),
});
const inChannel = { channelId: id };

export const channelJoin = clientMessage({
  name: 'channel.join',
  summary:
    'Enter the room; answers what changed since afterRev. `complete:false` means ask again from the last rev.',
  access: 'channel.read',
  payload: z.strictObject({ ...inChannel, afterRev: seq.optional() }),
  ack: caughtUp,
});
export const channelLeave = clientMessage({
  name: 'channel.leave',
  summary: 'Leave the room.',
  access: 'authenticated',
  payload: z.strictObject(inChannel),
  ack: z.object({ ok }),
});
export const channelSync = clientMessage({
  name: 'channel.sync',
  summary: 'What changed since afterRev.',
  access: 'channel.read',
  payload: z.strictObject({ ...inChannel, afterRev: seq }),
  ack: caughtUp,
});
export const messageSend = clientMessage({
  name: 'message.send',
  summary: 'Post over the socket; acknowledged once it is stored.',
  access: 'channel.post',
  payload: z.strictObject({ ...inChannel, ...send }),
  ack: z.object({ ok, message: messageView }),
});
export const channelRead = clientMessage({
  name: 'channel.read',
  summary: 'As PUT /channels/{id}/read.',
  access: 'channel.read',
  payload: z.strictObject({ ...inChannel, seq }),
  ack: z.object({ ok, lastReadSeq: seq, unread: z.int() }),
});
export const typing = clientMessage({
  name: 'typing',
  summary: 'I am typing here; forgotten after six seconds.',
  access: 'channel.post',
  payload: z.strictObject(inChannel),
  ack: z.object({ ok }),
});
export const presenceSet = clientMessage({
  name: 'presence.set',
  summary: 'How I show in the rooms I am in; forgotten 45 s after the last sign of life.',
  access: 'authenticated',
  payload: z.strictObject({ state: z.enum(['active', 'idle']) }),
  ack: z.object({ ok }),
});

export const messageCreated = serverMessage({
  name: 'message.created',
  summary: 'A new message, in the socket’s language.',
  payload: messageView,
});
export const messageUpdated = serverMessage({
  name: 'message.updated',
  summary: 'An edited message in its present state.',
  payload: messageView,
});
export const messageDeleted = serverMessage({
  name: 'message.deleted',
  summary: 'A tombstone.',
  payload: messageView,
});
export const variantReady = serverMessage({
  name: 'variant.ready',
  summary: 'A translation arrived.',
  payload: z.object({
    subject: z.object({ type: z.string(), id }),
    field: z.string(),
    locale: z.string(),
    text: z.string(),
    provenance: z.enum(['human', 'machine', 'edited']),
    channelId: id.optional(),
    rev: seq.optional(),
  }),
});
export const channelReadBy = serverMessage({
  name: 'channel.read',
  summary: 'Read up to here, told to the reader’s own devices.',
  payload: z.object({ channelId: id, seq, unread: z.int() }),
});
export const typingShown = serverMessage({
  name: 'typing',
  summary: 'Somebody is typing.',
  payload: z.object({ channelId: id, person: personBrief }),
});
export const presenceChanged = serverMessage({
  name: 'presence.changed',
  summary: 'Somebody came, idles or went.',
  payload: z.object({ channelId: id, personId: id, side, state: z.enum(['active', 'idle', 'away']) }),
});
export const accessRevoked = serverMessage({
  name: 'access.revoked',
  summary: 'The socket has already left the room.',
  payload: z.object({ subject: z.object({ type: z.string(), id }) }),
});
const changed = (name: string, summary: string) =>
  serverMessage({ name, summary, payload: z.object({ id, version: z.int() }) });
export const challengeChangedMessage = changed('challenge.changed', 'Fetch the challenge again.');
export const projectChangedMessage = changed('project.changed', 'Fetch the project again.');
export const workshopChangedMessage = changed('workshop.changed', 'Fetch the workshop again.');

export const clientMessages = [
  channelJoin,
  channelLeave,
  channelSync,
  messageSend,
  channelRead,
  typing,
  presenceSet,
];
export const serverMessages = [
  messageCreated,
  messageUpdated,
  messageDeleted,
  variantReady,
  channelReadBy,
  typingShown,
  presenceChanged,
  accessRevoked,
  challengeChangedMessage,
  projectChangedMessage,
  workshopChangedMessage,
  notificationCreatedMessage,
  notificationReadMessage,
];

const ofMessage = z.object({ channelId: id, messageId: id });
/** Chat lines are their own record: no audit entry. */
export const messagePosted = defineEvent('message.posted', ofMessage);
export const messageEdited = defineEvent('message.edited', ofMessage);
export const messageRemoved = defineEvent('message.removed', ofMessage);
