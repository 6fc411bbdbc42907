import { sideOfCountry } from './side-of-country.js';

it.each([
  ['DE', 'EU'],
  ['GR', 'EU'],
  ['NO', 'EU'],
  ['CH', 'EU'],
  ['GB', 'EU'],
  ['CN', 'CN'],
  ['HK', 'CN'],
  ['MO', 'CN'],
  ['TW', 'OTHER'],
  ['US', 'OTHER'],
  ['RU', 'OTHER'],
  ['ZZ', 'OTHER'],
])('%s stands on side %s', (country, side) => {
  expect(sideOfCountry(country)).toBe(side);
});
