import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Notice, NoticeParam } from '#libs/core/notices/notice';
import type { NoticeChallenge } from './notice-people.repository.js';

const said = (text: string) => ({ text, provenance: 'human', sourceRevision: 1, at: '' }) as const;
/** In the place of a deadline where there is none. */
const OPEN_ENDED: LocalizedText = {
  sourceLocale: 'en',
  revision: 1,
  variants: { en: said('further notice'), 'zh-Hans': said('另行通知') },
};

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
      deadline: deadlineAt
        ? { at: deadlineAt.toISOString(), timeZone: deadlineZone ?? 'UTC' }
        : { text: OPEN_ENDED },
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
