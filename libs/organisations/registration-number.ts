import { euVat } from 'stdnum';

export type RegistrationCheck =
  { ok: true; normalised: string } | { ok: false; reason: 'checksum' | 'format' | 'unknown_scheme' };

const right = (normalised: string): RegistrationCheck => ({ ok: true, normalised });
const wrong = (reason: 'checksum' | 'format' | 'unknown_scheme'): RegistrationCheck => ({
  ok: false,
  reason,
});

/** GB 32100-2015, table 2: digits and letters without I, O, S, V, Z. */
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC = new RegExp(`^[${USCC_ALPHABET}]{2}\\d{6}[${USCC_ALPHABET}]{10}$`);

/**
 * Unified social credit code. The last character makes the sum of all, weighted by powers of three, a multiple of 31
 * (GB 32100-2015, annex A).
 */
function checkUscc(value: string): RegistrationCheck {
  if (!USCC.test(value)) return wrong('format');
  let weight = 1;
  let sum = 0;
  for (const character of value.slice(0, 17)) {
    sum += USCC_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return (sum + USCC_ALPHABET.indexOf(value.charAt(17))) % 31 === 0 ? right(value) : wrong('checksum');
}

/** ISO 17442: with letters as 10 to 35, the whole number leaves 1 when divided by 97 (ISO 7064). */
function checkLei(value: string): RegistrationCheck {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(value)) return wrong('format');
  const digits = value.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n ? right(value) : wrong('checksum');
}

const MEMBER_STATES =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** VAT identification number of an EU member state, its prefix included; Greece writes EL. Northern Ireland by form. */
function checkVat(value: string): RegistrationCheck {
  const prefix = value.slice(0, 2);
  if (prefix === 'XI')
    return /^XI(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/.test(value) ? right(value) : wrong('format');
  const state = prefix === 'EL' ? 'GR' : prefix;
  const validator = prefix !== 'GR' && MEMBER_STATES.includes(state) ? euVat[state]?.[0] : undefined;
  const checked = validator?.validate(value.slice(2));
  if (checked?.isValid) return right(value);
  return wrong(checked?.error?.name === 'InvalidChecksum' ? 'checksum' : 'format');
}

/** Economic operator number: a member state and up to fifteen characters of its choice (Regulation 2015/2447, annex 12-01). */
function checkEori(value: string): RegistrationCheck {
  const known = MEMBER_STATES.includes(value.slice(0, 2)) || value.startsWith('XI');
  return known && /^[A-Z]{2}[A-Z0-9]{1,15}$/.test(value) ? right(value) : wrong('format');
}

const CHECKS = new Map([
  ['USCC', checkUscc],
  ['VAT', checkVat],
  ['LEI', checkLei],
  ['EORI', checkEori],
]);

/** Whether a registration number can be right, by form and check digits. Spaces, dots, dashes and width do not count. */
export function validateRegistration(scheme: string, value: string): RegistrationCheck {
  const check = CHECKS.get(scheme);
  return check
    ? check(
        value
          .normalize('NFKC')
          .toUpperCase()
          .replace(/[\s.\-–]/g, ''),
      )
    : wrong('unknown_scheme');
}

const MESSAGES = {
  checksum: 'has a check digit that does not fit; one character is probably mistyped',
  format: 'does not have the form of such a number',
  unknown_scheme: 'is of a scheme that is not known here',
} as const;

/** The same as a field error without its path; undefined where the number can be right. */
export function checkRegistration(
  scheme: string,
  value: string,
): { code: string; message: string } | undefined {
  const result = validateRegistration(scheme, value);
  return result.ok ? undefined : { code: result.reason, message: MESSAGES[result.reason] };
}
