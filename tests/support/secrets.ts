import { randomBytes } from 'node:crypto';
import type { Seen } from './everything.js';

/** Letters only, so that no search, stemmer or detector takes it apart. */
export const mark = (): string =>
  `qx${randomBytes(9)
    .toString('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;

/** What is looked for, by the name of the field that holds it. */
export type Secrets = Readonly<Record<string, string>>;

/** Where any of them shows, as `title in challenges.list …`. What merely repeats what it was asked for tells nothing. */
export const leaks = (seen: readonly Seen[], secrets: Secrets): string[] =>
  seen.flatMap(({ asked, heard }) =>
    Object.entries(secrets)
      .filter(([, secret]) => told(asked, heard, secret).includes(secret))
      .map(([field]) => `${field} in ${asked}`),
  );

/** The names of those that show anywhere, sorted. */
export const fieldsIn = (seen: readonly Seen[], secrets: Secrets): string[] =>
  Object.keys(secrets)
    .filter((field) => leaks(seen, { [field]: secrets[field] ?? '' }).length > 0)
    .sort();

/** Which of them a text from elsewhere holds, such as a log. */
export const leaksIn = (place: string, text: string, secrets: Secrets): string[] =>
  leaks([{ asked: place, heard: text }], secrets);

/** A search is repeated in its own address, and a page in its links to itself. */
const told = (asked: string, heard: string, secret: string): string =>
  asked.includes(secret)
    ? heard.replaceAll(/q=[^"&]*/g, '').replaceAll(asked.slice(asked.indexOf('/')), '')
    : heard;
