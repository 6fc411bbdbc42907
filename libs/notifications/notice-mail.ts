import type { MailMessage } from '#libs/core/mail/mail-port';
import { renderMail } from '#libs/core/mail/render-mail';

const STOP = { en: 'No more e-mails of this kind', 'zh-Hans': '不再接收此类邮件' };

export interface NoticeMail {
  /** Names this mail for ever. */
  key: string;
  to: string;
  uiLocale: string;
  title: string;
  action: string;
  reason: string;
  /** In the web app. */
  path: string;
  unsubscribeToken: string;
}

/** A notice as one e-mail, which a mail program can stop with one click (RFC 8058) and a person with two. */
export function noticeMail(mail: NoticeMail, publicUrl: string): MailMessage {
  const locale = mail.uiLocale.startsWith('zh') ? 'zh-Hans' : 'en';
  const pageUrl = withToken('/unsubscribe', mail.unsubscribeToken, publicUrl);
  const oneClickUrl = withToken('/api/v1/notifications/unsubscribe', mail.unsubscribeToken, publicUrl);
  return {
    to: mail.to,
    messageId: mail.key,
    headers: {
      'List-Unsubscribe': `<${oneClickUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    ...renderMail({
      locale,
      subject: mail.title,
      paragraphs: [],
      action: { label: mail.action, url: new URL(mail.path, publicUrl).href },
      reason: mail.reason,
      stop: { label: STOP[locale], url: pageUrl },
    }),
  };
}

function withToken(path: string, token: string, publicUrl: string): string {
  const url = new URL(path, publicUrl);
  url.searchParams.set('token', token);
  return url.href;
}
