export type Values = Readonly<Record<string, string | number>>;

/**
 * The part of ICU MessageFormat that interface texts need: `{name}`, `{n, plural, =0 {…} one {…} other {… #}}` and
 * `{kind, select, a {…} other {…}}`, nested. Numbers are written as the locale writes them.
 * A value that is missing stays visible as `{name}`.
 */
export function formatMessage(message: string, values: Values, locale: string): string {
  return write(message, values, locale);
}

function write(message: string, values: Values, locale: string, count?: number): string {
  let written = '';
  let at = 0;
  while (at < message.length) {
    const char = message[at] as string;
    if (char === '{') {
      const end = closing(message, at);
      written += argument(message.slice(at + 1, end), values, locale);
      at = end + 1;
    } else {
      written += char === '#' && count !== undefined ? number(count, locale) : char;
      at += 1;
    }
  }
  return written;
}

function argument(inner: string, values: Values, locale: string): string {
  const [, name = '', kind, branches = ''] =
    /^\s*(\w+)\s*(?:,\s*(plural|select)\s*,([\s\S]*))?$/.exec(inner) ?? [];
  const value = values[name];
  if (value === undefined) return `{${name}}`;
  if (kind === undefined) return typeof value === 'number' ? number(value, locale) : value;
  const options = branchesOf(branches);
  if (kind === 'select')
    return write(options.get(String(value)) ?? options.get('other') ?? '', values, locale);
  const amount = Number(value);
  const category = new Intl.PluralRules(locale).select(amount);
  const branch = options.get(`=${amount}`) ?? options.get(category) ?? options.get('other') ?? '';
  return write(branch, values, locale, amount);
}

function branchesOf(source: string): Map<string, string> {
  const branches = new Map<string, string>();
  let at = 0;
  for (;;) {
    const open = source.indexOf('{', at);
    if (open < 0) return branches;
    const end = closing(source, open);
    branches.set(source.slice(at, open).trim(), source.slice(open + 1, end));
    at = end + 1;
  }
}

/** Where the brace that opens at `open` closes; the end of the text where it never does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

const number = (value: number, locale: string): string => new Intl.NumberFormat(locale).format(value);
