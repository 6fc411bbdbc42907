import { parse } from 'yaml';

export interface Section {
  heading: string;
  body: string;
}

export interface MarkdownParts {
  frontMatter: Record<string, unknown>;
  sections: Section[];
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;
const HEADING = /^#{1,6}[ \t]+(.+)$/;

/** Front matter and sections, in order; text before the first heading has the heading ''. Undefined: broken YAML. */
export function markdownParts(markdown: string): MarkdownParts | undefined {
  const text = markdown.replace(/\r\n?/g, '\n');
  const match = FRONT_MATTER.exec(text);
  const frontMatter = match ? parseFrontMatter(match[1] ?? '') : {};
  return frontMatter && { frontMatter, sections: cutSections(text.slice(match?.[0].length ?? 0)) };
}

function parseFrontMatter(yaml: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function cutSections(text: string): Section[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: '', lines: [] }];
  let fenced = false;
  for (const line of text.split('\n')) {
    if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced;
    const heading = fenced ? undefined : HEADING.exec(line)?.[1];
    if (heading) sections.push({ heading: heading.trim(), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections
    .map(({ heading, lines }) => ({ heading, body: lines.join('\n').trim() }))
    .filter(({ heading, body }) => heading || body);
}
