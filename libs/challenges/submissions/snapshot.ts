import { createHash } from 'node:crypto';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { canonicalJson } from '../terms/canonical-json.js';
import type { Licences } from './licences.js';

export interface HandedIn {
  submissionId: string;
  challengeId: string;
  authorId: string;
  /** Where a team hands it in. */
  teamId?: string;
  memberIds?: readonly string[];
  terms: { version: number; hash: string };
  title: LocalizedText;
  body: LocalizedText | null;
  files: readonly { name: string; size: number; sha256: string; class: string }[];
  licences: Licences;
}

export interface Snapshot {
  /** Canonical JSON (RFC 8785): the same content is the same bytes. */
  json: string;
  sha256: string;
}

/** Freezes what a person hands in: their own words, the bytes of their files, their licences. Machines’ words do not count. */
export function snapshotOf({ title, body, files, licences, ...rest }: HandedIn): Snapshot {
  const json = canonicalJson({
    ...rest,
    title: ownWords(title),
    body: body && ownWords(body),
    files: files
      .map(({ name, size, sha256, class: kind }) => ({ class: kind, name, sha256, size }))
      .sort((a, b) => compare(a.class, b.class) || compare(a.name, b.name) || compare(a.sha256, b.sha256)),
    licences,
  });
  return { json, sha256: createHash('sha256').update(json).digest('hex') };
}

/** What people wrote, by language; the original is named. */
export const ownWords = ({ sourceLocale, variants }: LocalizedText) => ({
  sourceLocale,
  texts: Object.fromEntries(
    Object.entries(variants)
      .filter(([, { provenance }]) => provenance !== 'machine')
      .map(([locale, { text }]) => [locale, text]),
  ),
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
