import { extensionOf, freePath, nameOf, PathSet, portableName, safePath } from './file-path.js';

it.each([
  ['cad/housing.stl', 'cad/housing.stl'],
  ['图纸\\外壳 v2.step', '图纸/外壳 v2.step'],
  ['/etc/passwd', 'etc/passwd'],
  ['./a//b/./c.txt', 'a/b/c.txt'],
  ['Pru\u0308fung.md', 'Pr\u00fcfung.md'],
  ['invoice\u202egpj.exe', 'invoicegpj.exe'],
  ['../../etc/passwd', undefined],
  ['a/../../b', undefined],
  ['C:\\Windows\\system.ini', undefined],
  ['\u0000/ ', undefined],
  ['x'.repeat(401), undefined],
  ['e\u200d\u0301.txt', '\u00e9.txt'],
  ['a/CON', undefined],
  ['aux.txt', undefined],
  ['console.txt', 'console.txt'],
  ['a/b:c', undefined],
  ['a<b>.txt', undefined],
  ['folder./a', undefined],
  ['外'.repeat(86), undefined],
  ['外'.repeat(85), '外'.repeat(85)],
])('%j is kept as %j', (given, kept) => {
  expect(safePath(given)).toBe(kept);
});

it.each([
  ['Was ist das?.pdf', 'Was ist das_.pdf'],
  ['图纸: 外壳.step', '图纸_ 外壳.step'],
  ['aux.txt', '_aux.txt'],
  ['plan. ', 'plan'],
  ['???', '___'],
  ['..', undefined],
])('%j is adopted as %j', (name, portable) => {
  expect(portableName(name)).toBe(portable);
});

it('finds name and extension', () => {
  expect([nameOf('a/b.c/D.STL'), extensionOf('a/b.c/D.STL')]).toEqual(['D.STL', 'stl']);
  expect([extensionOf('LICENSE'), extensionOf('a.b/LICENSE'), extensionOf('.gitignore')]).toEqual([
    '',
    '',
    '',
  ]);
});

it('numbers what is there already', () => {
  const taken = new PathSet(['a/plan.pdf', 'a/plan (2).pdf', 'LICENSE']);
  expect(freePath('a/plan.pdf', taken)).toBe('a/plan (3).pdf');
  expect(freePath('LICENSE', taken)).toBe('LICENSE (2)');
  expect(freePath('b/plan.pdf', taken)).toBe('b/plan.pdf');
});

it.each([
  ['README.md', 'readme.MD'],
  ['README.md', 'README.md/sub.txt'],
  ['dir/f', 'dir'],
  ['a/b/c', 'A/B'],
])('%s leaves no room for %s', (present, added) => {
  const paths = new PathSet([present]);
  expect([paths.isTaken(added), paths.isTaken(`${added}2`)]).toEqual([true, added.startsWith(`${present}/`)]);
});
