import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Checksum, Licences } from './blueprint-version.entity.js';

export interface AttributedWork {
  /** null where it is not public: its authors and licences are named all the same. */
  title: LocalizedText | null;
  number: string;
  authorIds: readonly string[];
  licences: Licences;
}

export interface Attribution extends AttributedWork {
  title: LocalizedText;
  releasedAt: Date | null;
  parents: readonly AttributedWork[];
  files: readonly Checksum[];
}

const CLASSES: Record<keyof Licences, string> = {
  hardware: 'hardware 硬件',
  code: 'code 代码',
  documentation: 'documentation 文档',
  data: 'data 数据',
};

const FILES = 'Files 文件 (SHA-256)';
const PERSON = /\{person:([0-9a-f-]{36})\}/g;

/**
 * The attribution of a version, in both languages at once. People stand in it as `{person:<id>}`, to be filled in when
 * it is read: so it stays the same for ever, and keeps no name that somebody takes back.
 */
export function attributionText({ releasedAt, parents, files, ...work }: Attribution): string {
  return `${[
    section(`${titleOf(work.title)} ${work.number}`, [
      releasedAt ? `Released 发布 ${releasedAt.toISOString()}` : 'Draft, not released 草稿，尚未发布',
    ]),
    section('Authors 作者', work.authorIds.map(person)),
    section('Licences 许可证', licenceLines(work.licences)),
    section('Derived from 衍生自', parents.map(parentLine)),
    section(
      FILES,
      files.map(({ sha256, name }) => `${sha256}  ${name}`),
    ),
  ]
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

/** The same with names in it; ids that `names` does not know stay, and so do the paths of files. */
export function withNames(text: string, names: ReadonlyMap<string, string>): string {
  const [people, files] = inTwo(text);
  return people.replace(PERSON, (unknown, id: string) => names.get(id) ?? unknown) + files;
}

/** The people a text names. */
export const peopleIn = (text: string): string[] => [
  ...new Set([...inTwo(text)[0].matchAll(PERSON)].flatMap(([, id]) => id ?? [])),
];

function inTwo(text: string): [people: string, files: string] {
  const at = text.lastIndexOf(`\n\n${FILES}\n`);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [heading, ...lines.map((line) => `  ${line}`)].join('\n');

const person = (id: string): string => `{person:${id}}`;

const licenceLines = (licences: Licences): string[] =>
  Object.entries(licences).map(([name, expression]) => `${CLASSES[name as keyof Licences]}: ${expression}`);

function parentLine({ title, number, authorIds, licences }: AttributedWork): string {
  const name = title ? titleOf(title) : 'a work that is not public 未公开的作品';
  return [`${name} ${number}`, authorIds.map(person).join(', '), ...licenceLines(licences)].join(' · ');
}

/** A title is nobody's name, whatever it says. */
const plain = (title: string): string => title.replace(/\s+/g, ' ').replaceAll('{person:', '(person:');

/** The original, and beside it what other people called it in the other bridge language. */
function titleOf({ sourceLocale, variants }: LocalizedText): string {
  const original = variants[sourceLocale]?.text ?? '';
  const other = variants[sourceLocale === 'en' ? 'zh-Hans' : 'en'];
  return [original, ...(other ? [other.text] : [])].map(plain).join(' / ');
}
