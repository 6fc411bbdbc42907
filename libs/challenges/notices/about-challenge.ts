import type { Notice, NoticeParam } from '#libs/core/notices/notice';
import type { NoticeChallenge } from './notice-people.repository.js';

export type Recipients = Notice['recipients'];

export interface More {
  /** Below the page of the challenge. */
  page?: string;
  params?: Record<string, NoticeParam>;
}

/** What is told of a challenge, with its title and deadline for the words; nothing where there is nobody to tell. */
export function aboutChallenge(
  challenge: NoticeChallenge | undefined,
  recipients: Recipients,
  { page = '', params }: More = {},
): Notice | undefined {
  if (!challenge || recipients.length === 0) return undefined;
  const { id, title, deadlineAt, deadlineZone } = challenge;
  return {
    subject: { type: 'challenge', id },
    path: `/challenges/${id}${page}`,
    recipients,
    params: {
      challenge: { text: title },
      ...(deadlineAt && { deadline: { at: deadlineAt.toISOString(), timeZone: deadlineZone ?? 'UTC' } }),
      ...params,
    },
  };
}

/** These people for one reason, but for the others. */
export const but = (
  others: readonly (string | null)[],
  personIds: readonly string[],
  reason: string,
): Recipients =>
  personIds.filter((personId) => !others.includes(personId)).map((personId) => ({ personId, reason }));
