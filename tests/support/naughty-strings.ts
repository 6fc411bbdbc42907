import { existsSync, readFileSync } from 'node:fs';

const COLLECTED = '../shared/data/09-bad-inputs/strings/minimaxir__big-list-of-naughty-strings__blns.json';

/** Strings nobody should be able to break anything with; more of them where the real collection is at hand. */
export const naughtyStrings: readonly string[] = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  "'; drop table persons; --",
  '<script>alert(1)</script>',
  '%n%n%s',
  '../../../../etc/passwd',
  '\r\nSet-Cookie: a=b',
  '𝕏'.repeat(500),
  ...(existsSync(COLLECTED) ? (JSON.parse(readFileSync(COLLECTED, 'utf8')) as string[]) : []),
];
