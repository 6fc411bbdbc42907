import { gzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { pack, type Header } from 'tar-stream';
import yazl from 'yazl';
import { archiveKindOf } from './archive-kind.js';
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

  it('is not judged by bytes that could not be had', async () => {
    const read = () => Promise.reject(new LostBytes('the store is gone'));
    await expect(inspectArchive('tar', { size: 1024, read })).rejects.toThrow(LostBytes);
    await expect(inspectArchive('zip', { size: 1024, read })).rejects.toThrow(LostBytes);
    await expect(inspectArchive('gzip', { size: 1024, read })).rejects.toThrow(LostBytes);
  });
});
