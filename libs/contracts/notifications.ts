import { z } from 'zod';
import { defineJob } from './facts.js';
import { noticeChannel } from './notice.js';
import { operation } from './operation.js';
import { done, id, instant, page, pageQuery } from './primitives.js';
import { serverMessage } from './realtime.js';

const subjectRef = z.strictObject({ type: z.string().regex(/^[a-zA-Z_]{1,40}$/), id });

export const notificationView = z
  .object({
    id,
    type: z.string(),
    /** Sentences in the reader's language. */
    title: z.string(),
    reason: z.string(),
    action: z.string(),
    /** In the web app. */
    path: z.string(),
    at: instant,
    readAt: instant.nullable(),
  })
  .meta({ id: 'Notification' });
export type NotificationView = z.infer<typeof notificationView>;

/** How many of a group are shown; the rest is counted. */
export const SHOWN_OF_GROUP = 3;

export const notificationGroupView = z
  .object({
    subject: subjectRef,
    muted: z.boolean(),
    count: z.int().min(1),
    unread: z.int().min(0),
    /** The newest, at most three. */
    items: z.array(notificationView),
  })
  .meta({ id: 'NotificationGroup' });
export type NotificationGroupView = z.infer<typeof notificationGroupView>;

export const listNotifications = operation({
  id: 'notifications.list',
  method: 'GET',
  path: '/notifications',
  access: 'authenticated',
  summary:
    'Your inbox, grouped by what it is about, the group with the newest first; `unread` counts all of it.',
  query: z.strictObject({
    ...pageQuery,
    /** `unread`: groups with something unread; `muted`: objects you want to hear nothing more about. */
    only: z.enum(['unread', 'muted']).optional(),
  }),
  answer: page(notificationGroupView).extend({ unread: z.int().min(0) }),
});

export const readNotifications = operation({
  id: 'notifications.read',
  method: 'POST',
  path: '/notifications/read',
  access: 'authenticated',
  summary: 'Mark as read: some by id, all about one object, or all.',
  body: z
    .strictObject({
      ids: z.array(id).min(1).max(200).optional(),
      subject: subjectRef.optional(),
      all: z.literal(true).optional(),
    })
    .refine((which) => Object.values(which).filter((value) => value !== undefined).length === 1, {
      error: 'must say one of ids, subject and all',
    }),
  repeatable: true,
  unverified: true,
  answer: z.object({ unread: z.int().min(0) }),
});

const onSubject = z.strictObject({ subjectType: subjectRef.shape.type, subjectId: id });

export const muteSubject = operation({
  id: 'notifications.mute',
  method: 'PUT',
  path: '/notifications/mutes/:subjectType/:subjectId',
  access: 'authenticated',
  summary: 'Hear nothing more about one object, by no way. What you were told already stays.',
  params: onSubject,
  repeatable: true,
  unverified: true,
  answer: done,
});

export const unmuteSubject = operation({
  id: 'notifications.unmute',
  method: 'DELETE',
  path: '/notifications/mutes/:subjectType/:subjectId',
  access: 'authenticated',
  summary: 'Hear about it again from now on.',
  params: onSubject,
  repeatable: true,
  unverified: true,
  answer: done,
});

const noticeType = z
  .string()
  .regex(/^[a-zA-Z]+\.[a-zA-Z]+$/)
  .max(80);

export const notificationPreferences = z
  .object({
    items: z.array(
      z.object({
        type: noticeType,
        /** What it tells, in the reader's language. */
        label: z.string(),
        /** The ways it can go, each open or closed. A way that is not listed is not offered. */
        channels: z.partialRecord(noticeChannel, z.boolean()),
      }),
    ),
  })
  .meta({ id: 'NotificationPreferences' });

export const readPreferences = operation({
  id: 'notifications.preferences',
  method: 'GET',
  path: '/notifications/preferences',
  access: 'authenticated',
  summary: 'Every type of notification, and by which ways you get it.',
  answer: notificationPreferences,
});

export const writePreferences = operation({
  id: 'notifications.setPreferences',
  method: 'PUT',
  path: '/notifications/preferences',
  access: 'authenticated',
  summary: 'Open or close ways of some types; the others stay as they are.',
  body: z.strictObject({
    items: z
      .array(z.strictObject({ type: noticeType, channel: noticeChannel, enabled: z.boolean() }))
      .min(1)
      .max(200),
  }),
  repeatable: true,
  unverified: true,
  answer: notificationPreferences,
});

const unsubscribeToken = z.string().regex(/^[\w.-]{20,400}$/);

export const unsubscribe = operation({
  id: 'notifications.unsubscribe',
  method: 'POST',
  path: '/notifications/unsubscribe',
  access: 'public',
  summary:
    'Stop the e-mails of one type by the signed link in such an e-mail, without signing in. Mail programs post here, too (RFC 8058), the token being in the address.',
  query: z.strictObject({ token: unsubscribeToken.optional() }),
  body: z.strictObject({
    token: unsubscribeToken.optional(),
    /** What mail programs post. */
    'List-Unsubscribe': z.string().max(20).optional(),
  }),
  repeatable: true,
  answer: z.object({ type: noticeType, label: z.string(), channel: noticeChannel }),
});

export const notificationOperations = [
  listNotifications,
  readNotifications,
  muteSubject,
  unmuteSubject,
  readPreferences,
  writePreferences,
  unsubscribe,
];

export const notificationCreatedMessage = serverMessage({
  name: 'notification.created',
  summary: 'Something new is in your inbox; ask for it.',
  payload: z.object({ id, subject: subjectRef }),
});
export const notificationReadMessage = serverMessage({
  name: 'notification.read',
  summary: 'You read some of your inbox elsewhere.',
  payload: z.object({ unread: z.int().min(0) }),
});

/** Sends what is due by e-mail. */
export const deliverNotices = defineJob('notifications.deliver', z.object({}), { queue: 'mail' });
