import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { startFauxqs, type FauxqsServer } from 'fauxqs';
import { Config } from '#libs/core/config/config';
import { newSecretId } from '#libs/core/id';
import { chooseStorage } from '#libs/core/storage/choose-storage';
import type { StoragePort } from '#libs/core/storage/storage-port';

const MIB = 1024 ** 2;
const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let folder: string;
let store: FauxqsServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qiao-storage-'));
  store = await startFauxqs({ port: 0, logger: false });
  store.createBucket('qiao');
});
afterAll(async () => {
  await store.stop();
  await rm(folder, { recursive: true });
});

const config = (more: Record<string, string> = {}): Config =>
  Config.from({ DATABASE_URL: 'postgres://localhost/none', DATA_DIR: folder, ...more });

const drivers: [string, () => Promise<StoragePort>][] = [
  ['a folder', () => chooseStorage(config())],
  [
    'an object store',
    () =>
      chooseStorage(
        config({
          S3_ENDPOINT: `http://127.0.0.1:${store.port}`,
          S3_BUCKET: 'qiao',
          S3_ACCESS_KEY_ID: 'key',
          S3_SECRET_ACCESS_KEY: 'secret',
        }),
      ),
  ],
];

describe.each(drivers)('files in %s', (_, open) => {
  let storage: StoragePort;
  beforeAll(async () => {
    storage = await open();
  });

  it.each([0, 1, 70_000, 20 * MIB + 7])('come back as they were: %d bytes', async (size) => {
    const key = newSecretId();
    const bytes = randomBytes(size);
    const stored = await storage.put(key, inChunks(bytes));
    expect(stored).toEqual({ key, size, sha256: hex(bytes) });
    expect(hex(await buffer(await storage.get(key)))).toBe(hex(bytes));
  });

  it('are read from the middle', async () => {
    const key = newSecretId();
    await storage.put(key, inChunks(Buffer.from('0123456789')));
    expect((await buffer(await storage.get(key, { start: 2, end: 5 }))).toString()).toBe('2345');
  });

  it('are not there when their source broke', async () => {
    const key = newSecretId();
    await expect(storage.put(key, breaking(17 * MIB))).rejects.toThrow('cut');
    expect(await storage.exists(key)).toBe(false);
    await expect(storage.get(key)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are replaced as a whole and go when deleted, twice without harm', async () => {
    const key = newSecretId();
    await storage.put(key, inChunks(Buffer.from('before')));
    await storage.put(key, inChunks(Buffer.from('after')));
    expect((await buffer(await storage.get(key))).toString()).toBe('after');
    await storage.delete(key);
    await storage.delete(key);
    expect(await storage.exists(key)).toBe(false);
  });

  it('keep to their place', async () => {
    await expect(storage.put('../../outside', inChunks(Buffer.from('x')))).rejects.toThrow('UUID');
    await expect(storage.get('../storage.medium.ts')).rejects.toThrow('UUID');
  });
});

it('a folder keeps nothing of writes that failed', async () => {
  const storage = await chooseStorage(config());
  await expect(storage.put(newSecretId(), breaking(MIB))).rejects.toThrow('cut');
  expect(await readdir(join(folder, 'files', 'incoming'))).toEqual([]);
});

function inChunks(bytes: Buffer): Readable {
  return Readable.from(
    (function* () {
      for (let at = 0; at < bytes.byteLength; at += 65_536) yield bytes.subarray(at, at + 65_536);
    })(),
  );
}

function breaking(after: number): Readable {
  return Readable.from(
    (function* () {
      for (let sent = 0; sent < after; sent += 65_536) yield Buffer.alloc(65_536);
      throw new Error('cut');
    })(),
  );
}
