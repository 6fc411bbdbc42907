import { extensionOf, freePath, nameOf, safePath } from './file-path.js';

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
])('%j is kept as %j', (given, kept) => {
  expect(safePath(given)).toBe(kept);
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
  const taken = new Set(['a/plan.pdf', 'a/plan (2).pdf', 'LICENSE']);
  expect(freePath('a/plan.pdf', taken)).toBe('a/plan (3).pdf');
  expect(freePath('LICENSE', taken)).toBe('LICENSE (2)');
  expect(freePath('b/plan.pdf', taken)).toBe('b/plan.pdf');
});
