import { ZONE_CITIES } from './zone-cities.js';

/** A city and the zone it lives by. */
export interface ZoneCity {
  zone: string;
  /** ISO 3166-1 alpha-2; absent for zones without a city in the table. */
  country?: string;
  en: string;
  zh: string;
  /** Folded spellings by which it is found, the names themselves included. */
  spellings: string[];
}

export interface ZoneHit {
  zone: string;
  en: string;
  zh: string;
  /** `Shanghai, China` or `中国上海`, in the interface language asked for. */
  label: string;
}

const DEFAULT_LIMIT = 12;
const COUNTRY_NAMES = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  zh: new Intl.DisplayNames('zh-Hans', { type: 'region' }),
};

/** Case, accents, spaces and marks do not count. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(/[^\p{L}\p{N}]/gu, '');

function citiesOfLine(line: string): ZoneCity[] {
  const colon = line.indexOf(':');
  const [zone, country] = line.slice(0, colon).split(' ') as [string, string];
  return line
    .slice(colon + 1)
    .split(';')
    .map((city) => {
      const [, latin, zh] = /^ *(.*) (\p{Script=Han}+)$/u.exec(city) as unknown as [string, string, string];
      const names = latin.split('/');
      return { zone, country, en: names[0]!, zh, spellings: [...names, zh].map(fold) };
    });
}

const TABLE = ZONE_CITIES.trim().split('\n').flatMap(citiesOfLine);
const IN_TABLE = new Set(TABLE.map(({ zone }) => zone));

/** Zones the table does not know are found by their own name. */
const OTHERS: ZoneCity[] = [...Intl.supportedValuesOf('timeZone'), 'UTC']
  .filter((zone) => !IN_TABLE.has(zone))
  .map((zone) => {
    const en = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
    return { zone, en, zh: en, spellings: [fold(en)] };
  });

/** How well a city answers; lower is better, undefined is not at all. */
function rank({ zone, country, spellings }: ZoneCity, sought: string): number | undefined {
  if (spellings.includes(sought)) return 0;
  if (spellings.some((name) => name.startsWith(sought))) return 1;
  if (country && countryNames(country).some((name) => name === sought)) return 2;
  if (spellings.some((name) => name.includes(sought))) return 3;
  if (country && countryNames(country).some((name) => name.startsWith(sought))) return 4;
  return fold(zone).includes(sought) ? 5 : undefined;
}

const countryNames = (country: string): string[] =>
  [COUNTRY_NAMES.en.of(country), COUNTRY_NAMES.zh.of(country), country].map((name) => fold(name ?? ''));

/**
 * Cities for what a person typed: a city or country in English, Chinese or a usual local spelling, or the name of a
 * zone. Best first; nothing typed finds nothing.
 */
export function searchZones(query: string, uiLocale: string, limit = DEFAULT_LIMIT): ZoneHit[] {
  const sought = fold(query);
  if (sought === '') return [];
  return [...TABLE, ...OTHERS]
    .map((city) => ({ city, rank: rank(city, sought) }))
    .filter((hit): hit is { city: ZoneCity; rank: number } => hit.rank !== undefined)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ city }) => ({ zone: city.zone, en: city.en, zh: city.zh, label: labelOf(city, uiLocale) }));
}

/** The city that stands for a zone, e.g. `Shanghai` and `上海` for `Asia/Shanghai`. */
export function zoneName(zone: string): { en: string; zh: string } {
  const city = TABLE.find((one) => one.zone === zone) ?? OTHERS.find((one) => one.zone === zone);
  return city ? { en: city.en, zh: city.zh } : { en: zone, zh: zone };
}

function labelOf({ country, en, zh }: ZoneCity, uiLocale: string): string {
  if (uiLocale.startsWith('zh')) return country ? inCountry(COUNTRY_NAMES.zh.of(country), zh) : zh;
  const name = country && COUNTRY_NAMES.en.of(country);
  return name && name !== en ? `${en}, ${name}` : en;
}

const inCountry = (country: string | undefined, city: string) =>
  !country || country.includes(city) ? city : `${country}${city}`;
