export interface Words {
  kind: 'text' | 'strong' | 'code';
  text: string;
}

export interface Anchor {
  kind: 'link';
  text: string;
  href: string;
}

export type Inline = Words | Anchor;

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; inlines: Inline[] }
  | { kind: 'paragraph'; inlines: Inline[] }
  | { kind: 'list'; items: Inline[][] };

/**
 * The Markdown our own pages are written in: headings, paragraphs, lists, strong, code, links. It makes data, never
 * HTML, so nothing in a text can become markup. A link leads to this site, to `https:` or to `mailto:`, else it is text.
 */
export function parseMarkdown(source: string): Block[] {
  return source
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(blockOf);
}

function blockOf(part: string): Block {
  const heading = /^(#{1,3}) (.+)$/.exec(part);
  if (heading) {
    const level = (heading[1] ?? '#').length as 1 | 2 | 3;
    return { kind: 'heading', level, inlines: parseInline(heading[2] ?? '') };
  }
  const lines = part.split('\n');
  if (lines[0]?.startsWith('- ')) {
    const items = part.split(/^- /m).filter((item) => item.trim() !== '');
    return { kind: 'list', items: items.map((item) => parseInline(joined(item.trim().split('\n')))) };
  }
  return { kind: 'paragraph', inlines: parseInline(joined(lines)) };
}

/** A line break between two Han characters is no space. */
const joined = (lines: string[]): string =>
  lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/([\p{Script=Han}\p{P}])\n(?=[\p{Script=Han}])/gu, '$1')
    .replaceAll('\n', ' ');

function parseInline(text: string): Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(/\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    if (match.index > at) inlines.push({ kind: 'text', text: text.slice(at, match.index) });
    at = match.index + match[0].length;
    const [, strong, code, label = '', href = ''] = match;
    if (strong !== undefined) inlines.push({ kind: 'strong', text: strong });
    else if (code !== undefined) inlines.push({ kind: 'code', text: code });
    else if (/^(\/(?!\/)|https:\/\/|mailto:)/.test(href)) inlines.push({ kind: 'link', text: label, href });
    else inlines.push({ kind: 'text', text: label });
  }
  if (at < text.length) inlines.push({ kind: 'text', text: text.slice(at) });
  return inlines;
}
