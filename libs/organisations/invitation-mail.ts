import type { UiLocale } from '#libs/contracts/locale';
import type { MemberRole } from './membership.entity.js';

export interface InvitationMail {
  subject: string;
  paragraphs: string[];
  action: string;
  /** Why the reader gets it: the last line. */
  reason: string;
}

interface Facts {
  /** As they may be shown to somebody outside. */
  inviter: string;
  organisation: string;
  role: MemberRole;
  /** The last day to answer, in the language of the mail. */
  until: string;
}

const ROLES: Record<UiLocale, Record<MemberRole, string>> = {
  en: { owner: 'an owner', admin: 'an administrator', member: 'a member' },
  'zh-Hans': { owner: '所有者', admin: '管理员', member: '成员' },
};

const WORDING: Record<UiLocale, (facts: Facts, role: string) => InvitationMail> = {
  en: ({ inviter, organisation, until }, role) => ({
    subject: `Join ${organisation} on Qiao`,
    paragraphs: [
      `${inviter} invites you to join ${organisation} as ${role}. Qiao is where firms, makers, universities and public bodies of Europe and China work on open challenges together.`,
      `Open the link to accept or to decline. It works until ${until}.`,
    ],
    action: 'See the invitation',
    reason: `You get this mail because ${inviter} entered this address. If you do not know them, do nothing.`,
  }),
  'zh-Hans': ({ inviter, organisation, until }, role) => ({
    subject: `邀请您加入“${organisation}”`,
    paragraphs: [
      `${inviter}邀请您以${role}身份加入“${organisation}”。在桥平台上，中国与欧洲的企业、创客、高校和公共机构共同应对开放挑战。`,
      `请打开链接，选择接受或谢绝。链接有效期至${until}。`,
    ],
    action: '查看邀请',
    reason: `您收到此邮件，是因为${inviter}填写了此邮箱地址。如果您不认识对方，请忽略此邮件。`,
  }),
};

/** What the mail of an invitation says, in the language stated for it. */
export const invitationMail = (uiLocale: UiLocale, facts: Facts): InvitationMail =>
  WORDING[uiLocale](facts, ROLES[uiLocale][facts.role]);

/** The last day to answer, as people write dates: the day in UTC, for nobody knows the reader's zone. */
export const lastDay = (expiresAt: Date, uiLocale: UiLocale): string =>
  new Intl.DateTimeFormat(uiLocale === 'en' ? 'en-GB' : uiLocale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(expiresAt);
