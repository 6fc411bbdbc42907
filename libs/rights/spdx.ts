import parse from 'spdx-expression-parse';

export type ParsedLicence = { ok: true; expression: string } | { ok: false; reason: string };

/** As the parser reads it: a single licence, or two expressions joined. */
type Expression =
  | { license: string; plus?: true; exception?: string }
  | { left: Expression; conjunction: 'and' | 'or'; right: Expression };

const MAX_LENGTH = 200;

/**
 * An SPDX licence expression (SPDX 2.x, annex D: `MIT`, `CERN-OHL-S-2.0`, `Apache-2.0 OR MIT`), in one canonical spelling;
 * or why it is none. Identifiers must be on the SPDX list or begin with `LicenseRef-`.
 */
export function parseLicence(expression: string): ParsedLicence {
  const text = expression.trim();
  if (text === '') return { ok: false, reason: 'must not be empty' };
  if (text.length > MAX_LENGTH) return { ok: false, reason: `must have at most ${MAX_LENGTH} characters` };
  try {
    return { ok: true, expression: write(parse(text) as Expression) };
  } catch {
    return { ok: false, reason: 'is not an SPDX licence expression' };
  }
}

function write(expression: Expression, within?: 'and' | 'or'): string {
  if ('license' in expression) {
    const exception = expression.exception ? ` WITH ${expression.exception}` : '';
    return `${expression.license}${expression.plus ? '+' : ''}${exception}`;
  }
  const { left, conjunction, right } = expression;
  const joined = `${write(left, conjunction)} ${conjunction.toUpperCase()} ${write(right, conjunction)}`;
  return within === 'and' && conjunction === 'or' ? `(${joined})` : joined;
}
