import { readFileSync } from 'node:fs';
import { contrast, tokensOf } from './contrast';

const css = readFileSync('apps/web/src/components/tokens.css', 'utf8');
const tokens = tokensOf(css);

const TEXT = 4.5;
const MARK = 3;
const GROUNDS = ['paper', 'card', 'wash'];
const PAIRS: [text: string, ground: string, least: number][] = [
  ...['ink', 'soft', 'faint', 'blue', 'persimmon', 'cinnabar', 'jade'].flatMap((text) =>
    GROUNDS.map((ground): [string, string, number] => [text, ground, TEXT]),
  ),
  ...['blue', 'persimmon', 'cinnabar', 'jade'].map((tone): [string, string, number] => [
    tone,
    `${tone}-wash`,
    TEXT,
  ]),
  ['ink', 'blue-wash', TEXT],
  ['soft', 'blue-wash', TEXT],
  ['on-blue', 'blue', TEXT],
  ['paper', 'ink', TEXT],
  ['paper', 'persimmon', TEXT],
  ['paper', 'soft', TEXT],
  ['edge', 'card', MARK],
  ['edge', 'paper', MARK],
];

describe.each(['light', 'dark'] as const)('the tokens in %s', (theme) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    expect(contrast(tokens[theme](text), tokens[theme](ground))).toBeGreaterThanOrEqual(least);
  });
});

describe('contrast', () => {
  it('is 21 between black and white, 1 between equals, and finds a pair that fails', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#1f4f8f', '#1f4f8f')).toBe(1);
    expect(contrast('#999999', '#ffffff')).toBeLessThan(TEXT);
  });
});
