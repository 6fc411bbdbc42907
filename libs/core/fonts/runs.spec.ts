import fc from 'fast-check';
import { MISSING, runsOf, type Covers } from './runs.js';

const ascii: Covers = (codePoint) => codePoint >= 0x20 && codePoint < 0x7f;
const chinese: Covers = (codePoint) =>
  ascii(codePoint) || /\p{Script=Han}/u.test(String.fromCodePoint(codePoint));
const extended: Covers = (codePoint) => codePoint >= 0x100 && codePoint < 0x250;
const FACES = [chinese, extended];
const written = (text: string): string =>
  runsOf(text, FACES)
    .map((run) => run.text)
    .join('');

describe('runsOf', () => {
  it('keeps what one typeface has in one run', () => {
    expect(runsOf('Bridge 桥', FACES)).toEqual([{ face: 0, text: 'Bridge 桥' }]);
  });

  it('takes from another typeface only what the first lacks', () => {
    expect(runsOf('Wałęsa', FACES)).toEqual([
      { face: 0, text: 'Wa' },
      { face: 1, text: 'łę' },
      { face: 0, text: 'sa' },
    ]);
  });

  it('composes letters and their marks', () => {
    expect(runsOf('c\u030c', FACES)).toEqual([{ face: 1, text: 'č' }]);
  });

  it.each([
    ['a sign of no typeface', 'a😀b', `a${MISSING}b`],
    ['half a sign', 'a\ud800b', `a${MISSING}b`],
    ['a sign that turns the order of letters', 'a\u202eb', 'ab'],
    ['what ends a line', 'a\r\nb', 'a  b'],
    ['what nobody sees', 'a\u0000\u200b\ufe0fb', 'ab'],
  ])('makes a line of %s', (_, text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it('draws in each face only what it has, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { face, text: drawn } of runsOf(text, FACES))
          for (const sign of drawn)
            expect(sign === MISSING || FACES[face]?.(sign.codePointAt(0)!)).toBe(true);
      }),
    );
  });

  it('loses nothing that can be drawn', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '桥', 'ł') }), (text) => {
        expect(written(text)).toBe(text);
      }),
    );
  });
});
