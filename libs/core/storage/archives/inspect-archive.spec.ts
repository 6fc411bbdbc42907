import { gzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { pack, type Header } from 'tar-stream';
import yazl from 'yazl';
import { archiveKindOf, endsAsZip } from './archive-kind.js';
import { inspectArchive } from './inspect-archive.js';
import { LostBytes } from './stored-bytes.js';

const MIB = 1024 ** 2;

const zip = (files: Record<string, Buffer>): Promise<Buffer> => {
  const made = new yazl.ZipFile();
  for (const [path, content] of Object.entries(files)) made.addBuffer(content, path);
  made.end();
  return buffer(made.outputStream);
};
const tar = (entries: (Partial<Header> & { name: string })[]): Promise<Buffer> => {
  const made = pack();
  for (const header of entries) made.entry(header, header.type ? '' : 'content');
  made.finalize();
  return buffer(made);
};
const inspect = (bytes: Buffer) => {
  const kind = archiveKindOf(bytes);
  if (!kind) throw new Error('This is no archive.');
  return inspectArchive(kind, {
    size: bytes.byteLength,
    read: async (start, length) => bytes.subarray(start, start + length),
  });
};

/** As tar writes it: six octal digits, a NUL and a space. */
const sumOf = (tarBytes: Buffer): string => {
  const header = Buffer.from(tarBytes.subarray(0, 512));
  header.fill(' ', 148, 156);
  return `${header
    .reduce((sum, byte) => sum + byte, 0)
    .toString(8)
    .padStart(6, '0')}\0 `;
};

describe('an archive that is looked through', () => {
  it('may hold what projects hold', async () => {
    const files = { 'README.md': Buffer.from('# 读我'), 'cad/外壳.stl': Buffer.alloc(MIB, 'solid ') };
    expect(await inspect(await zip(files))).toBeUndefined();
    const packed = await tar([{ name: 'src/main.c' }, { name: 'src', type: 'directory' }]);
    expect(await inspect(packed)).toBeUndefined();
    expect(await inspect(gzipSync(packed))).toBeUndefined();
    expect(await inspect(gzipSync(Buffer.from('only text')))).toBeUndefined();
  });

  it('is refused for a link, a device and a way out, packed again or not', async () => {
    const bad = [
      [{ name: 'a', type: 'symlink', linkname: '/etc/passwd' }, 'link'],
      [{ name: 'a', type: 'link', linkname: 'b' }, 'link'],
      [{ name: 'a', type: 'fifo' }, 'device'],
      [{ name: '../a' }, 'path_outside'],
    ] as const;
    for (const [header, reason] of bad) {
      const packed = await tar([{ name: 'good.txt' }, header]);
      expect(await inspect(packed)).toEqual({ reason, path: header.name });
      expect(await inspect(gzipSync(packed))).toEqual({ reason, path: header.name });
    }
  });

  it('is refused as a bomb before it has gone off', async () => {
    const zeros = Buffer.alloc(80 * MIB);
    expect(await inspect(await zip({ 'zeros.bin': zeros }))).toMatchObject({ reason: 'too_dense' });
    expect(await inspect(gzipSync(zeros))).toEqual({ reason: 'too_dense' });
  });

  it('is kept when it is damaged, for what can be read decides', async () => {
    const files = { 'a.txt': Buffer.from('a'), 'b.txt': Buffer.from('b') };
    const whole = await zip(files);
    expect(await inspect(whole.subarray(0, whole.length / 2))).toBeUndefined();
    const packed = gzipSync(await tar([{ name: 'a' }, { name: '../b' }]));
    expect(await inspect(packed.subarray(0, packed.length / 2))).toBeUndefined();
  });

  it('is refused when it is whole, and others would read it otherwise', async () => {
    const whole = await zip({ 'a.txt': Buffer.from('a'), 'b.txt': Buffer.from('b') });
    const elsewhere = Buffer.from(whole);
    elsewhere.write('../../', elsewhere.indexOf('b.txt') - 1, 'latin1');
    const junk = Buffer.concat([Buffer.alloc(512, 'x'), await tar([{ name: '../b' }])]);
    junk.write('ustar', 257, 'latin1');
    for (const bytes of [Buffer.concat([whole, Buffer.from('\n')]), elsewhere, junk, gzipSync(junk)])
      expect(await inspect(bytes)).toEqual({ reason: 'unreadable' });
  });

  it('is known by its end, and the oldest tar by its sum', async () => {
    const prefixed = Buffer.concat([Buffer.from(' '), await zip({ 'a.txt': Buffer.from('a') })]);
    expect(archiveKindOf(prefixed)).toBeUndefined();
    expect(endsAsZip(prefixed)).toBe(true);
    expect(endsAsZip(Buffer.from('a text on PK\u0005\u0006, and more than that'))).toBe(false);
    const old = await tar([{ name: 'a', type: 'symlink', linkname: '/etc' }]);
    old.fill(0, 257, 265);
    old.write(sumOf(old), 148, 'latin1');
    expect(await inspect(old)).toEqual({ reason: 'link', path: 'a' });
    expect(await inspect(gzipSync(old))).toEqual({ reason: 'link', path: 'a' });
  });

  it('is not judged by bytes that could not be had', async () => {
    const read = () => Promise.reject(new LostBytes('the store is gone'));
    await expect(inspectArchive('tar', { size: 1024, read })).rejects.toThrow(LostBytes);
    await expect(inspectArchive('zip', { size: 1024, read })).rejects.toThrow(LostBytes);
    await expect(inspectArchive('gzip', { size: 1024, read })).rejects.toThrow(LostBytes);
  });
});
