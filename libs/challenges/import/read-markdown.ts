import { mapFields } from './field-aliases.js';
import { markdownParts, type Section } from './markdown-parts.js';
import type { FieldName, ReadRecord, RecordFields } from './raw-record.js';
import { decode, encodingOf, isStorable } from './text-encoding.js';

/**
 * What a heading announces, in the calls of public bodies and regional hackathons. Sections about people (the fellows
 * and mentors of a call) are left in the original: a challenge is no place for somebody's life.
 */
const HEADING_ROLES: readonly (readonly [RegExp, FieldName])[] = [
  [/^(le défi|la solution|die challenge|die aufgabe|the challenge|the need|la sfida|需求|挑战)/i, 'need'],
  [/^(la problématique|le contexte|einleitung|context|background|il contesto|背景)/i, 'context'],
  [/^(was wir zur verfügung stellen|what we provide|ce que nous offrons|提供)/i, 'resources'],
  [/^(preise|prizes?|rewards?|prix|奖金|奖励)/i, 'reward'],
  [/^(bewertungskrit|criteria|success|critères|评价标准|验收标准)/i, 'successTests'],
];
const ABOUT_US = /^(?:über|about|à propos de)\s+(.+)$/i;

/** One challenge a file: front matter where there is any, and the sections by what their headings announce. */
export function readMarkdown(source: string, file: Buffer): ReadRecord[] {
  const place = { source, index: 0, original: file };
  const text = decode(file, encodingOf(file));
  if (text === undefined) return [{ ...place, refusal: 'bad_encoding' }];
  if (!isStorable(text)) return [{ ...place, refusal: 'bad_characters' }];
  const parts = markdownParts(text);
  if (!parts) return [{ ...place, refusal: 'bad_front_matter' }];
  const fields = { ...fieldsOfSections(parts.sections), ...mapFields(Object.entries(parts.frontMatter)) };
  return [{ ...place, fields: withTitle(fields, parts.sections, source) }];
}

function fieldsOfSections(sections: Section[]): RecordFields {
  const fields: RecordFields = {};
  let open: FieldName | undefined;
  for (const section of sections) {
    const role = roleOf(section.heading);
    const sponsor = ABOUT_US.exec(section.heading)?.[1];
    if (sponsor && !/^(uns|us|nous)$/i.test(sponsor)) fields.sponsorName ??= sponsor;
    // Headings below a list of criteria are the criteria themselves.
    const isCriterion = !role && open === 'successTests';
    open = role ?? (isCriterion ? open : undefined);
    if (!open) continue;
    const announced = role === 'need' ? afterColon(section.heading) : undefined;
    const said = isCriterion ? [criterion(section)] : [announced, section.body];
    fields[open] = [fields[open], ...said].filter(Boolean).join('\n\n');
  }
  return fields;
}

const criterion = ({ heading, body }: Section) => `- ${heading}: ${body.replace(/\s+/g, ' ')}`;

const roleOf = (heading: string) => HEADING_ROLES.find(([pattern]) => pattern.test(heading))?.[1];

/** `Le défi : rendre la carte lisible` says the task in the heading itself. */
const afterColon = (heading: string) => /\s?[:：]\s*(.+)$/.exec(heading)?.[1];

/** The title written, else a first heading that announces nothing, else the file's name. */
function withTitle(fields: RecordFields, sections: Section[], source: string): RecordFields {
  if (fields.title) return fields;
  const first = sections[0]?.heading ?? '';
  if (first && !roleOf(first) && !ABOUT_US.test(first)) return { ...fields, title: first };
  return { ...fields, title: titleFromFileName(source), titleGuessed: true };
}

/** `…__challenges__zeiss-testdatengenerator.md` → `Zeiss testdatengenerator`. */
function titleFromFileName(source: string): string {
  const name =
    source
      .replace(/\.\w+$/, '')
      .split('__')
      .at(-1) ?? source;
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
