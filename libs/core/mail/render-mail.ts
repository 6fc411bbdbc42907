import { escapeHtml } from './html.js';

export interface MailParts {
  /** Language of the mail: `en` or `zh-Hans`. */
  locale: string;
  subject: string;
  /** Plain sentences, each a paragraph. */
  paragraphs: readonly string[];
  /** The one thing to do. */
  action?: { label: string; url: string };
  /** Why the reader gets this mail. */
  reason: string;
  /** How they stop it, where they may. */
  stop?: { label: string; url: string };
}

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

const FONT = "font-family:Georgia,'Noto Serif SC','Songti SC',serif";
const BODY = `margin:0;padding:24px 16px;background:#faf9f6;color:#1f2328;${FONT};font-size:16px;line-height:1.6`;
const SMALL = 'color:#5b6068;font-size:13px;border-top:1px solid #dcd8cf;padding-top:16px;margin-top:32px';
const BUTTON =
  'display:inline-block;padding:10px 18px;background:#1d4e5f;color:#ffffff;text-decoration:none;border-radius:6px';

/** One mail in plain text and in HTML that loads nothing, says the same, and reads well without styles. */
export function renderMail(parts: MailParts): RenderedMail {
  // The subject is one header line whatever name a person put into it.
  const subject = parts.subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return { subject, text: asText(parts), html: asHtml({ ...parts, subject }) };
}

function asText({ paragraphs, action, reason, stop }: MailParts): string {
  const call = action ? [`${action.label}:\n${action.url}`] : [];
  const footer = [`-- \n${reason}`, ...(stop ? [`${stop.label}:\n${stop.url}`] : [])];
  return [...paragraphs, ...call, ...footer].join('\n\n').concat('\n');
}

function asHtml({ locale, subject, paragraphs, action, reason, stop }: MailParts): string {
  const call = action
    ? `<p style="margin:24px 0"><a style="${BUTTON}" href="${escapeHtml(action.url)}">${escapeHtml(action.label)}</a></p>
<p style="font-size:13px;word-break:break-all">${escapeHtml(action.url)}</p>`
    : '';
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="${BODY}">
<div style="max-width:560px;margin:0 auto">
<h1 style="font-size:20px;line-height:1.3;margin:0 0 16px">${escapeHtml(subject)}</h1>
${paragraphs.map((paragraph) => `<p style="margin:0 0 14px">${escapeHtml(paragraph)}</p>`).join('\n')}
${call}
<p style="${SMALL}">${escapeHtml(reason)}${stop ? stopLink(stop) : ''}</p>
</div>
</body>
</html>
`;
}

const stopLink = ({ label, url }: NonNullable<MailParts['stop']>): string =>
  `<br><a style="color:#5b6068" href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
