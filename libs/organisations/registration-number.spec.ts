import fc from 'fast-check';
import { checkRegistration, validateRegistration } from './registration-number.js';

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const replaced = (value: string, at: number, by: string) => value.slice(0, at) + by + value.slice(at + 1);

describe('a registration number', () => {
  it.each([
    ['USCC', '914403001922038216'],
    ['USCC', '9144030071526726XG'],
    ['USCC', '91330100799655058B'],
    ['LEI', 'HWUPKR0MPOU8FGXBT394'],
    ['LEI', '7LTWFZYICNSX8D621K86'],
    ['VAT', 'DE136695976'],
    ['VAT', 'FR40303265045'],
    ['VAT', 'IT00743110157'],
    ['VAT', 'ESA28015865'],
    ['VAT', 'NL004495445B01'],
    ['VAT', 'PL5260001246'],
    ['VAT', 'SE556703748501'],
    ['VAT', 'ATU13585627'],
    ['VAT', 'BE0428759497'],
    ['VAT', 'EL094259216'],
    ['VAT', 'IE6433435F'],
    ['VAT', 'XI123456789'],
    ['EORI', 'DE123456789012345'],
  ])('%s %s is right', (scheme, value) => {
    expect(validateRegistration(scheme, value)).toEqual({ ok: true, normalised: value });
    expect(checkRegistration(scheme, value)).toBeUndefined();
  });

  it.each([
    ['USCC', '914403001922038217', 'checksum'],
    ['USCC', '91440300192203821', 'format'],
    ['USCC', '9144030019220382I6', 'format'],
    ['LEI', 'HWUPKR0MPOU8FGXBT395', 'checksum'],
    ['LEI', 'HWUPKR0MPOU8FGXBT3', 'format'],
    ['VAT', 'DE136695975', 'checksum'],
    ['VAT', 'FR41303265045', 'checksum'],
    ['VAT', 'IT00743110158', 'checksum'],
    ['VAT', 'NL004495446B01', 'checksum'],
    ['VAT', 'DE12', 'format'],
    ['VAT', '136695976', 'format'],
    ['VAT', 'US123456789', 'format'],
    ['VAT', 'GR094259216', 'format'],
    ['EORI', 'US123456789', 'format'],
    ['EORI', 'DE1234567890123456', 'format'],
    ['DUNS', '123456789', 'unknown_scheme'],
  ])('%s %s is wrong by %s', (scheme, value, reason) => {
    expect(validateRegistration(scheme, value)).toEqual({ ok: false, reason });
    expect(checkRegistration(scheme, value)).toMatchObject({ code: reason });
  });

  it('is normalised: case, width, spaces, dots and dashes do not count', () => {
    expect(validateRegistration('VAT', ' de 136.695.976 ')).toEqual({ ok: true, normalised: 'DE136695976' });
    expect(validateRegistration('USCC', '９１４４０３００-71526726xg')).toEqual({
      ok: true,
      normalised: '9144030071526726XG',
    });
  });

  it('has an answer for any text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('USCC', 'VAT', 'LEI', 'EORI'),
        fc.string({ unit: 'binary' }),
        (scheme, value) => {
          expect(typeof validateRegistration(scheme, value).ok).toBe('boolean');
        },
      ),
    );
  });
});

describe('the check character of a social credit code', () => {
  const character = fc.constantFrom(...USCC_ALPHABET);
  const body = fc
    .tuple(
      fc.string({ unit: character, minLength: 2, maxLength: 2 }),
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 6 }),
      fc.string({ unit: character, minLength: 9, maxLength: 9 }),
    )
    .map((parts) => parts.join(''));
  const completed = body.map((start) => {
    const fitting = [...USCC_ALPHABET].filter((last) => validateRegistration('USCC', start + last).ok);
    return { start, fitting };
  });

  it('exists exactly once for every body', () => {
    fc.assert(fc.property(completed, ({ fitting }) => expect(fitting).toHaveLength(1)));
  });

  it('finds every single mistyped character', () => {
    fc.assert(
      fc.property(completed, fc.nat({ max: 16 }), character, ({ start, fitting }, at, by) => {
        const value = start + fitting[0]!;
        fc.pre(value[at] !== by);
        expect(validateRegistration('USCC', replaced(value, at, by)).ok).toBe(false);
      }),
    );
  });
});
