import fc from 'fast-check';
import { ArchiveScale, MOST_ENTRIES, MOST_UNPACKED_BYTES, type ArchiveEntry } from './archive-entry.js';

const MIB = 1024 ** 2;
const entry = (part: Partial<ArchiveEntry>): ArchiveEntry => ({
  path: 'cad/housing.stl',
  kind: 'file',
  unpackedSize: 1,
  ...part,
});

describe('an archive on the scale', () => {
  it.each([
    ['path_outside', '../evil.sh'],
    ['path_outside', 'a/../../evil.sh'],
    ['path_outside', 'a\\..\\..\\evil.bat'],
    ['path_outside', '/etc/passwd'],
    ['path_outside', '\\\\server\\share'],
    ['path_outside', 'C:evil.bat'],
    ['path_outside', 'good.txt\0/../evil'],
    ['too_deep', 'a/'.repeat(70)],
  ])('refuses for %s: %j', (reason, path) => {
    expect(new ArchiveScale(1).add(entry({ path }))).toEqual({ reason, path });
  });

  it.each([
    ['link', { kind: 'link' }],
    ['device', { kind: 'device' }],
    ['encrypted', { obstacle: 'encrypted' }],
    ['unknown_method', { obstacle: 'unknown_method' }],
    ['too_large', { unpackedSize: MOST_UNPACKED_BYTES + 1 }],
    ['too_dense', { unpackedSize: 100 * MIB }],
  ] as const)('refuses for %s', (reason, part) => {
    expect(new ArchiveScale(MIB / 4).add(entry(part))).toEqual({ reason, path: 'cad/housing.stl' });
  });

  it('refuses for the other name an entry has, and counts it once', () => {
    const scale = new ArchiveScale(MIB);
    for (let at = 0; at < MOST_ENTRIES - 1; at++) scale.add(entry({ otherPath: '外壳.stl' }));
    expect(scale.add(entry({ otherPath: '../evil.sh' }))?.reason).toBe('path_outside');
    expect(scale.add(entry({}))?.reason).toBe('too_many');
  });

  it('counts', () => {
    const scale = new ArchiveScale(MIB);
    const last = Array.from({ length: MOST_ENTRIES }, () => scale.add(entry({}))).at(-1);
    expect(last).toBeUndefined();
    expect(scale.add(entry({}))?.reason).toBe('too_many');
  });

  it('lets every path pass that stays inside, dots in names included', () => {
    const name = fc.stringMatching(/^[a-z.\u4e00-\u9fa5 -]{1,12}$/).filter((one) => one !== '..');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), (names) => {
        expect(new ArchiveScale(1).add(entry({ path: names.join('/') }))).toBeUndefined();
      }),
    );
  });
});
