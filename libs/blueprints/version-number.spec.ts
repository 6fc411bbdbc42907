import { compareNumbers, highestNumber, nextNumber } from './version-number.js';

it.each([
  ['1.0.0', '1.0.0', 0],
  ['1.0.0', '0.9.9', 1],
  ['0.9.0', '0.10.0', -1],
  ['2.0.1', '2.0.0', 1],
  ['1.2.3', '1.3.0', -1],
])('%s beside %s', (a, b, sign) => {
  expect(Math.sign(compareNumbers(a, b))).toBe(sign);
});

it('counts as numbers count, not as letters do', () => {
  expect(highestNumber(['0.9.0', '0.10.0', '0.2.30'])).toBe('0.10.0');
  expect(highestNumber([])).toBeUndefined();
});

it('goes on with the next minor version', () => {
  expect(nextNumber('0.1.0')).toBe('0.2.0');
  expect(nextNumber('1.9.7')).toBe('1.10.0');
});
