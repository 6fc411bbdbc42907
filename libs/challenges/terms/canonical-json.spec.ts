import fc from 'fast-check';
import { canonicalJson, type Json } from './canonical-json.js';

const anyJson = fc.jsonValue({ stringUnit: 'grapheme' }).map((value) => value as Json);

/** The same value with every object's keys in another order. */
function shuffled(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Json) => shuffled(item));
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, member === undefined ? undefined : shuffled(member)]),
  );
}

describe('canonicalJson', () => {
  it('writes numbers and literals as the example of the RFC does', () => {
    expect(
      canonicalJson({
        numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        literals: [null, true, false],
      }),
    ).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}');
  });

  it('sorts keys by UTF-16 code units, as the RFC shows', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const written = [
      ...canonicalJson(Object.fromEntries(keys.map((key) => [key, key]))).matchAll(/"((?:[^"\\]|\\.)*)":/g),
    ];
    expect(written.map(([, key]) => JSON.parse(`"${key}"`) as string)).toEqual([
      '\r',
      '1',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });

  it('says the same as the value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('leaves absent members out', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it.each([NaN, Infinity, -Infinity, '\ud800'])('refuses what has no JSON form', (value) => {
    expect(() => canonicalJson([value])).toThrow(TypeError);
  });
});
