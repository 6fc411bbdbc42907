import { createHash } from 'node:crypto';
import { escapeHtml, linkify } from './html.js';
import type { OutboxMailFile } from './outbox-mail.js';

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1f2328;background:#faf9f6}
article{border-top:1px solid #dcd8cf;padding:1rem 0}h2{font-size:1.1rem;margin:0}a{color:#1d4e5f}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}.meta{color:#5b6068;font-size:.9rem;margin:0}`;

/** What the page may load: its own style and nothing else. */
export const OUTBOX_CSP = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const WORDS = {
  en: {
    title: 'Outbox',
    about: 'Without SMTP_URL, mail is kept here instead of being sent. Newest first.',
    empty: 'No mail yet.',
    all: 'All mail',
    to: 'To',
  },
  'zh-Hans': {
    title: '发件箱',
    about: '未设置 SMTP_URL，邮件保存在此而不会发出。最新的在前。',
    empty: '暂无邮件。',
    all: '全部邮件',
    to: '收件人',
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

/** The list of mails with their text, as HTML. */
export function outboxPage(mails: readonly OutboxMailFile[], uiLocale: string): string {
  const words = wordsFor(uiLocale);
  const list = mails.map((mail) => article(mail, words)).join('\n');
  const body = `<h1>${words.title}</h1>\n<p>${words.about}</p>\n${list || `<p>${words.empty}</p>`}`;
  return page(words.title, uiLocale, body);
}

/** One mail with its headers, as HTML. */
export function outboxMailPage(mail: OutboxMailFile, uiLocale: string): string {
  const words = wordsFor(uiLocale);
  const headers = Object.entries({ From: mail.from, 'Message-ID': mail.messageId, ...mail.headers })
    .map(([name, value]) => `<p class="meta">${escapeHtml(name)}: ${escapeHtml(value)}</p>`)
    .join('\n');
  return page(
    mail.subject,
    uiLocale,
    `<p><a href="/outbox">${words.all}</a></p>\n${article(mail, words)}\n${headers}`,
  );
}

const article = ({ id, subject, to, sentAt, text }: OutboxMailFile, words: Words): string => `<article>
<h2><a href="/outbox/${id}">${escapeHtml(subject)}</a></h2>
<p class="meta">${words.to} ${escapeHtml(to)} · <time datetime="${sentAt}">${sentAt}</time></p>
<pre>${linkify(text)}</pre>
</article>`;

const page = (title: string, uiLocale: string, body: string): string => `<!doctype html>
<html lang="${uiLocale.startsWith('zh') ? 'zh-Hans' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`;

const wordsFor = (uiLocale: string): Words => WORDS[uiLocale.startsWith('zh') ? 'zh-Hans' : 'en'];
