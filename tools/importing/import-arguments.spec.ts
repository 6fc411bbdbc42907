import { importArguments } from './import-arguments.js';

describe('importArguments', () => {
  it('takes files with their sponsor, or one of the exports', () => {
    const given = [
      'challenges',
      'README.md',
      '--organisation',
      'Officina Ponte',
      '--manager',
      'ines@example.org',
    ];
    expect(importArguments(given)).toEqual({
      files: ['README.md'],
      organisation: 'Officina Ponte',
      manager: 'ines@example.org',
    });
    expect(importArguments(['challenges', '--export', 'url:x'])).toEqual({ files: [], export: 'url:x' });
  });

  it.each([
    [[]],
    [['people', 'README.md']],
    [['challenges']],
    [['challenges', 'README.md', '--export', 'url:x']],
    [['challenges', 'README.md', '--sponsor', 'x']],
  ])('answers its usage to %j', (given) => {
    expect(() => importArguments(given)).toThrow(/^Usage: /);
  });

  it('asks for the files of a folder by name', () => {
    expect(() => importArguments(['challenges', 'docs'])).toThrow('docs is a folder: name the files in it.');
  });
});
