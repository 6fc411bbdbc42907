import type { z } from 'zod';
import type { sendAccountMail } from '#libs/contracts/identity-facts';

export type AccountMailKind = z.infer<(typeof sendAccountMail)['payload']>['kind'];

interface Wording {
  subject: string;
  paragraphs: string[];
  /** Label of the one button, where the mail has a link. */
  action?: string;
}

const EN: Record<AccountMailKind, Wording> = {
  verify: {
    subject: 'Confirm your address',
    paragraphs: [
      'Welcome to Qiao. Confirm that this address is yours, and you can start. The link works for 48 hours.',
    ],
    action: 'Confirm my address',
  },
  known_address: {
    subject: 'You already have an account',
    paragraphs: [
      'Somebody, probably you, tried to sign up with this address. You already have an account here: sign in, or set a new password if you have forgotten it.',
    ],
    action: 'Sign in',
  },
  reset: {
    subject: 'Set a new password',
    paragraphs: [
      'Use this link within two hours to set a new password. If you did not ask for it, do nothing: your password stays as it is.',
    ],
    action: 'Set a new password',
  },
  email_change: {
    subject: 'Confirm your new address',
    paragraphs: [
      'Confirm that this is your address, and it will be the one you sign in with. The link works for 48 hours.',
    ],
    action: 'Confirm the new address',
  },
  email_changed: {
    subject: 'Your address was changed',
    paragraphs: [
      'Your account no longer uses this address. If you did not change it, write to the administrator of this platform at once.',
    ],
  },
  password_changed: {
    subject: 'Your password was changed',
    paragraphs: [
      'Your password was changed and other sessions were ended. If this was not you, set a new password at once.',
    ],
    action: 'Set a new password',
  },
};

const ZH: Record<AccountMailKind, Wording> = {
  verify: {
    subject: '请验证您的邮箱',
    paragraphs: ['欢迎加入桥。请确认这是您的邮箱地址，之后即可开始使用。链接 48 小时内有效。'],
    action: '验证邮箱',
  },
  known_address: {
    subject: '您已有账号',
    paragraphs: ['有人（可能是您本人）尝试用此邮箱注册。您已有账号，请直接登录；如忘记密码，可以重新设置。'],
    action: '登录',
  },
  reset: {
    subject: '重设密码',
    paragraphs: ['请在两小时内通过以下链接设置新密码。如果不是您本人操作，请忽略此邮件，密码不会改变。'],
    action: '设置新密码',
  },
  email_change: {
    subject: '请验证您的新邮箱',
    paragraphs: ['请确认这是您的邮箱地址，确认后将用它登录。链接 48 小时内有效。'],
    action: '验证新邮箱',
  },
  email_changed: {
    subject: '您的邮箱已更改',
    paragraphs: ['您的账号不再使用此邮箱。如果不是您本人更改，请立即联系平台管理员。'],
  },
  password_changed: {
    subject: '您的密码已更改',
    paragraphs: ['您的密码已更改，其他设备上的登录已退出。如果不是您本人操作，请立即重设密码。'],
    action: '设置新密码',
  },
};

/** What a mail about an account says, in the interface language of its reader. */
export const accountMailWording = (kind: AccountMailKind, uiLocale: string): Wording =>
  (uiLocale.startsWith('zh') ? ZH : EN)[kind];

/** Why the reader gets it: the last line of the mail. */
export const accountMailReason = (uiLocale: string): string =>
  uiLocale.startsWith('zh')
    ? '您收到此邮件，是因为有人在桥平台上使用了此邮箱地址。'
    : 'You get this mail because this address was used on the Qiao platform.';
