import fc from 'fast-check';
import { parseLicence } from './spdx.js';

const written = (expression: string) => {
  const parsed = parseLicence(expression);
  return parsed.ok ? parsed.expression : undefined;
};

it.each([
  ['MIT', 'MIT'],
  [' CERN-OHL-S-2.0 ', 'CERN-OHL-S-2.0'],
  ['MulanPSL-2.0', 'MulanPSL-2.0'],
  ['Apache-2.0  OR   MIT', 'Apache-2.0 OR MIT'],
  ['(Apache-2.0)', 'Apache-2.0'],
  ['GPL-2.0+', 'GPL-2.0+'],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['(MIT OR Apache-2.0) AND CC-BY-4.0', '(MIT OR Apache-2.0) AND CC-BY-4.0'],
  ['MIT OR Apache-2.0 AND CC-BY-4.0', 'MIT OR Apache-2.0 AND CC-BY-4.0'],
  ['LicenseRef-house', 'LicenseRef-house'],
])('%s is written %s', (expression, expected) => {
  expect(written(expression)).toBe(expected);
});

it.each([
  '',
  '  ',
  'Apache 2',
  'MIT OR',
  'GPLv3 or so',
  '木兰宽松许可证',
  'MIT/X11',
  `MIT${' OR MIT'.repeat(40)}`,
])('refuses %j', (expression) => {
  expect(parseLicence(expression)).toEqual({ ok: false, reason: expect.any(String) as string });
});

const { tree: expressions } = fc.letrec<{ tree: string; leaf: string; pair: string }>((tie) => ({
  tree: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('pair')),
  leaf: fc.constantFrom('MIT', 'Apache-2.0', 'CERN-OHL-P-2.0', 'CC-BY-SA-4.0'),
  pair: fc
    .tuple(tie('tree'), fc.constantFrom('AND', 'OR'), tie('tree'))
    .map(([left, conjunction, right]) => `(${left} ${conjunction} ${right})`),
}));

it('spells every expression one way, which means the same', () => {
  fc.assert(
    fc.property(
      expressions,
      fc.subarray(['MIT', 'Apache-2.0', 'CERN-OHL-P-2.0', 'CC-BY-SA-4.0']),
      (expression, held) => {
        const canonical = written(expression);
        fc.pre(canonical !== undefined);
        expect(written(canonical)).toBe(canonical);
        expect(holds(canonical, held)).toBe(holds(expression, held));
      },
    ),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(parseLicence(text)).toHaveProperty('ok')),
  );
});

/** Whether an expression is true when exactly these licences are. AND binds tighter than OR. */
function holds(expression: string, held: readonly string[]): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const any = (): boolean => {
    let value = all();
    while (tokens[0] === 'OR' && tokens.shift()) value = all() || value;
    return value;
  };
  const all = (): boolean => {
    let value = one();
    while (tokens[0] === 'AND' && tokens.shift()) value = one() && value;
    return value;
  };
  const one = (): boolean => {
    const token = tokens.shift();
    if (token !== '(') return held.includes(token ?? '');
    const value = any();
    tokens.shift();
    return value;
  };
  return any();
}
