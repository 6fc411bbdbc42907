import type { Side } from '#libs/contracts/primitives';

/** The Union, the rest of the EEA, and the European places whose data law the Commission has found adequate. */
const EUROPE = new Set(
  (
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
    'IS LI NO ' +
    'AD CH FO GB GG IM JE'
  ).split(' '),
);
const CHINA = new Set(['CN', 'HK', 'MO']);

/** On which side of the border an organisation of this country (ISO 3166-1 alpha-2) stands. */
export function sideOfCountry(country: string): Side {
  if (EUROPE.has(country)) return 'EU';
  return CHINA.has(country) ? 'CN' : 'OTHER';
}
