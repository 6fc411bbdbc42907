import { readFileSync } from 'node:fs';
import { ACTORS, type ActorName } from './recipe.js';

export interface Row {
  /** The operation's id, or `socket` and the message's name; behind it, in words, which subject. */
  name: string;
  expected: Record<ActorName, string>;
}

/** The hand-written table: `#` begins a comment; the last column names the rule's source. */
export function readMatrix(): Row[] {
  const lines = readFileSync('tests/authz/matrix.tsv', 'utf8').split('\n');
  const [header = '', ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const columns = ['operation', ...ACTORS, 'source'];
  if (header !== columns.join('\t'))
    throw new Error(`The matrix has other columns than ${columns.join(', ')}.`);
  return rows.map((line) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length || cells.includes(''))
      throw new Error(`A cell is missing in: ${line}`);
    const expected = Object.fromEntries(ACTORS.map((actor, at) => [actor, cells[at + 1]]));
    return { name: cells[0] ?? '', expected: expected as Record<ActorName, string> };
  });
}
