import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { shield, unshield } from './protected-spans.js';

const COLLECTED = '../shared/data/09-bad-inputs/strings/minimaxir__big-list-of-naughty-strings__blns.json';
const NAUGHTY: string[] = existsSync(COLLECTED)
  ? (JSON.parse(readFileSync(COLLECTED, 'utf8')) as string[])
  : ['', '\\', '\u0000', '$1 $& $`', '<script>', '\ud800', '田中さん', '👩‍👩‍👧'];

const protectedIn = (text: string) => shield(text).spans;
const roundTrip = (text: string) => {
  const { text: shielded, spans } = shield(text);
  return unshield(shielded, spans);
};

describe('what a translation may not touch', () => {
  it.each([
    ['run `npm ci` now', ['`npm ci`']],
    ['before\n```c\nint a = 1;\n```\nafter', ['```c\nint a = 1;\n```']],
    ['请看https://example.org/a?b=1了解详情。', ['https://example.org/a?b=1']],
    ['See https://example.org/a.', ['https://example.org/a']],
    ['写信给 wei.chen@example.cn 即可', ['wei.chen@example.cn']],
    ['@陈伟 请确认', ['@陈伟']],
    ['@wei.chen: ok', ['@wei.chen']],
    ['加速度计LIS2DW12缺货', ['LIS2DW12']],
    ['a board of 3.3 V and 10×20 mm', ['3.3 V', '10×20 mm']],
    ['误差±0.5%以内', ['±0.5%']],
    ['公差 0.05mm的孔', ['0.05mm']],
    ['see [the guide](https://example.org/x)', ['[', '](https://example.org/x)']],
    ['## Goal\n- first', ['## ', '- ']],
    ['a **bold** word', ['**', '**']],
    ['in 2026', ['2026']],
  ])('%j', (text, spans) => {
    expect(protectedIn(text)).toEqual(spans);
  });

  it.each(['3D 打印与开放创新', 'an MP3 player, a word-by-word reading and/or more'])(
    'leaves %j to translation',
    (text) => {
      expect(protectedIn(text)).toEqual([]);
    },
  );
});

describe('the way back', () => {
  it('is byte-identical for any text, placeholders typed by a person included', () => {
    const pieces = fc.constantFrom(
      '\uE000',
      '\uE001',
      '0',
      '`',
      '```',
      '~~~',
      'https://a.b',
      '@',
      '](',
      '[',
      '\n',
      '中',
      '3 mm',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => expect(roundTrip(any)).toBe(any)),
      { numRuns: 500 },
    );
  });

  it('keeps the spans whatever happens to the words between them', () => {
    const { text, spans } = shield('Order LIS2DW12 at https://example.org/a today');
    const translated = `今天 ${text
      .match(/\uE000\d+\uE001/g)!
      .toReversed()
      .join(' 订购 ')}`;
    expect(unshield(translated, spans)).toBe('今天 https://example.org/a 订购 LIS2DW12');
  });

  it('drops placeholders a translator invented', () => {
    expect(unshield('a\uE0007\uE001b', [])).toBe('ab');
  });

  it('holds for naughty strings', () => {
    for (const text of NAUGHTY) expect(roundTrip(text)).toBe(text);
  });
});

describe('hostile length', () => {
  it.each(['[', '1,', '`', 'a.', '@.', '](', '```', 'http://!', '<a', '~', '|', '@中'])(
    '%j repeated costs little',
    (piece) => {
      const text = piece.repeat(60_000 / piece.length);
      const started = performance.now();
      expect(roundTrip(text)).toBe(text);
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );
});
