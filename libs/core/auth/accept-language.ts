import { nearestUiLocale, normaliseLocale, type UiLocale } from '#libs/contracts/locale';

/** The languages of an Accept-Language header, most wanted first, normalised; English where none is readable. */
export function acceptedLocales(header: string | undefined): string[] {
  if (!header) return ['en'];
  const wanted = header
    .slice(0, 300)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { tag, q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ tag, q }) => tag !== '*' && q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ tag }) => normaliseLocale(tag))
    .filter((tag): tag is string => tag !== undefined);
  return wanted.length > 0 ? [...new Set(wanted)].slice(0, 8) : ['en'];
}

/** The interface language a header asks for before all others; undefined where it names none of ours. */
export function askedUiLocale(header: string | undefined): UiLocale | undefined {
  const first = /^\s*(en|zh)\b/i.exec(header ?? '') ? acceptedLocales(header)[0] : undefined;
  return first === undefined ? undefined : nearestUiLocale([first]);
}
