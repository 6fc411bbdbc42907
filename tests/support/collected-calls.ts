import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = '../shared/data/07-challenges';
export const areCollected = existsSync(FOLDER);

export interface CollectedFile {
  name: string;
  bytes: Buffer;
}

/** A record as anybody counts it who has never seen the importer. */
export interface CollectedRecord {
  /** `file name:number of the record`, counted from 1. */
  id: string;
  /** What the source calls it; empty where a text has none of its own. */
  title: string;
}

/** Every file of the collected calls. */
export const collectedFiles = (): CollectedFile[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(jsonl|csv|md)$/.test(name) && basename(name) !== 'README.md')
    .sort()
    .map((name) => ({ name: basename(name), bytes: readFileSync(join(FOLDER, name)) }));

/** A line of JSONL is a record, and so is a whole Markdown file. */
export function recordsIn({ name, bytes }: CollectedFile): CollectedRecord[] {
  const text = bytes.toString('utf8');
  if (!name.endsWith('.jsonl'))
    return [{ id: `${name}:1`, title: /^title: *"?(.*?)"? *$/m.exec(text)?.[1] ?? '' }];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, n) => {
      const { name: called, title } = JSON.parse(line) as { name?: string; title?: string };
      return { id: `${name}:${n + 1}`, title: called ?? title ?? '' };
    });
}

/** Two titles are near-equal when this much of their pairs of letters is the same. */
const NEAR = 0.8;

/** The plainest way to find twins: every title held against every other. */
export function twinsAmong(records: readonly CollectedRecord[]): [string, string][] {
  const titled = records
    .filter(({ title }) => title !== '')
    .map(({ id, title }) => ({ id, letters: lettersOf(title) }));
  return titled.flatMap((one, at) =>
    titled
      .slice(0, at)
      .filter(({ letters }) => likeness(letters, one.letters) >= NEAR)
      .map(({ id }): [string, string] => [id, one.id]),
  );
}

const lettersOf = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size || 1);
}

const pairsOf = (letters: string): Set<string> => {
  const each = [...letters];
  return new Set(each.slice(1).map((letter, at) => `${each[at]}${letter}`));
};

/** What a person would type to find it: its longest Chinese words, or its longest European ones. */
export function wordsOf(title: string): string {
  const longest = (pattern: RegExp, many: number) =>
    (title.match(pattern) ?? [])
      .toSorted((a, b) => b.length - a.length)
      .slice(0, many)
      .join(' ');
  return longest(/\p{Script=Han}{2,}/gu, 1) || longest(/[\p{Script=Latin}\p{N}]{2,}/gu, 2) || title;
}
