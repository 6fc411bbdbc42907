import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Strategy } from 'passport';
import { pack } from 'tar-stream';
import { visitor, type SignedInActor } from '#libs/core/auth/actor';
import { Authenticator, type Presented } from '#libs/core/auth/authenticator';
import { Credentials } from '#libs/core/auth/credentials';
import { Clock } from '#libs/core/config/clock';
import { Config } from '#libs/core/config/config';
import { DatabaseModule } from '#libs/core/database/database.module';
import { AccessGuard } from '#libs/core/http/access.guard';
import { AnswerInterceptor } from '#libs/core/http/answer.interceptor';
import { Idempotency } from '#libs/core/http/idempotency';
import { ProblemFilter } from '#libs/core/http/problem.filter';
import { RequestLimits } from '#libs/core/http/request-limits';
import { newId } from '#libs/core/id';
import { OutboxModule } from '#libs/core/outbox/outbox.module';
import { FileReaders } from '#libs/core/storage/files/file-readers';
import { Files } from '#libs/core/storage/files/files.service';
import { StorageModule } from '#libs/core/storage/storage.module';
import { mountUploads } from '#libs/core/storage/uploads/mount-uploads';
import { UploadsWorker } from '#libs/core/storage/uploads/uploads.worker';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

const MIB = 1024 ** 2;
const DAY_MS = 86_400_000;

/** The part of the platform that takes files, without features. */
@Global()
@Module({})
class Platform {
  static with(config: Config): DynamicModule {
    return {
      module: Platform,
      imports: [DatabaseModule, OutboxModule, StorageModule],
      providers: [
        { provide: Config, useValue: config },
        Clock,
        Authenticator,
        Credentials,
        Idempotency,
        RequestLimits,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [Config, Clock, Credentials],
    };
  }
}

/** Tokens of the test are ids of people, padded to the length of a token. */
const tokens = {
  name: 'token',
  authenticate(this: { success(actor: SignedInActor): void }, { headers }: Presented) {
    const personId = headers['authorization']?.slice('Bearer '.length) ?? '';
    this.success({ ...visitor(), personId, verified: true });
  },
} as unknown as Strategy;

let database: TestDatabase;
let folder: string;
let app: NestFastifyApplication;
let url: string;
const ada = newId();
const wei = newId();

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'qiao-uploads-'));
  const config = Config.from({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    MAX_UPLOAD_BYTES: String(32 * MIB),
    RATE_LIMIT_PER_MINUTE: '10000',
  });
  app = await NestFactory.create<NestFastifyApplication>(
    Platform.with(config),
    new FastifyAdapter({ forceCloseConnections: true }),
    {
      logger: ['error'],
      abortOnError: false,
    },
  );
  mountUploads(app.getHttpAdapter().getInstance(), app);
  await app.listen(0, '127.0.0.1');
  app.get(Authenticator).register('token', tokens);
  app.get(FileReaders).register('note', async (actor, subjectId) => actor.personId === subjectId);
  url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
  await database.drop();
});

interface Uploaded {
  uploadId: string;
  sha256: string;
  size: number;
  type: string;
}

const as = (person: string): Record<string, string> => ({ Authorization: `Bearer ${person}` });
const actor = (personId: string): SignedInActor => ({ ...visitor(), personId, verified: true });
const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const send = (
  name: string,
  body: Uint8Array | string,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${url}/api/v1/uploads?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { ...as(ada), ...headers },
    body: body as Buffer,
  });
const upload = async (...given: Parameters<typeof send>): Promise<Uploaded> => {
  const answer = await send(...given);
  expect(answer.status).toBe(201);
  return (await answer.json()) as Uploaded;
};
const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { code: string }).code;

/** Every stored object, as far as the folder shows. */
const storedKeys = async (): Promise<string[]> => {
  const entries = await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
};

describe('a plain upload', () => {
  it.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'image/png'])(
    'is taken as it is when called %s',
    async (type) => {
      const bytes = Buffer.from('{"not": "parsed"');
      expect(await upload('数据.md', bytes, { 'Content-Type': type })).toMatchObject({
        sha256: hex(bytes),
        size: bytes.byteLength,
        type: 'text/markdown',
      });
    },
  );

  it('may be large, and empty', async () => {
    const bytes = randomBytes(9 * MIB);
    expect(await upload('data.bin', bytes)).toMatchObject({ sha256: hex(bytes), size: bytes.byteLength });
    expect(await upload('empty.txt', '')).toMatchObject({ size: 0, sha256: hex(Buffer.alloc(0)) });
  });

  it('is refused when larger than allowed, announced or not', async () => {
    const before = await storedKeys();
    const announced = await send('big.bin', new Uint8Array(32 * MIB + 1));
    expect(announced.status).toBe(413);
    expect(await codeOf(announced)).toBe('too_large');
    expect(await sendUnannounced(33)).toBe(413);
    expect(await storedKeys()).toEqual(before);
  });

  it('is refused when it is not what its name says', async () => {
    const before = await storedKeys();
    const answer = await send('photo.png', '<script>alert(1)</script>');
    expect(answer.status).toBe(422);
    expect(await codeOf(answer)).toBe('hostile_file');
    expect(await storedKeys()).toEqual(before);
  });

  it('may be a pointer of Git LFS under the name of what it points to', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`;
    expect(await upload('photo.png', pointer)).toMatchObject({ type: 'text/plain' });
  });

  it('is refused when it is an archive that would unpack outside its folder, whatever it is called', async () => {
    const before = await storedKeys();
    const made = pack();
    made.entry({ name: '../../evil.sh' }, 'rm');
    made.finalize();
    const archive = await buffer(made);
    const packed = { 'plans.tar': archive, 'plans.tar.gz': gzipSync(archive), 'plans.bin': archive };
    for (const [name, bytes] of Object.entries(packed)) {
      const answer = await send(name, bytes);
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({
        code: 'hostile_file',
        detail: expect.stringContaining('../../evil.sh'),
      });
    }
    expect(await storedKeys()).toEqual(before);
  });

  it('needs a person', async () => {
    const answer = await fetch(`${url}/api/v1/uploads?name=a`, { method: 'POST', body: 'x' });
    expect(answer.status).toBe(401);
  });

  it('has one effect for one key, however often it is sent', async () => {
    const before = await storedKeys();
    const key = { 'Idempotency-Key': newId() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => upload('a.txt', 'same', key)));
    expect(new Set(answers.map(({ uploadId }) => uploadId)).size).toBe(1);
    expect(await storedKeys()).toHaveLength(before.length + 1);
    const other = await send('a.txt', 'other', key);
    expect(other.status).toBe(422);
    expect(await codeOf(other)).toBe('idempotency_key_reused');
  });
});

describe('a resumable upload', () => {
  const tus = { 'Tus-Resumable': '1.0.0' };
  const begin = async (size: number, name = 'data.bin', person = ada): Promise<Response> =>
    fetch(`${url}/api/v1/uploads`, {
      method: 'POST',
      headers: {
        ...as(person),
        ...tus,
        'Upload-Length': String(size),
        'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
      },
    });
  const call = (
    method: string,
    place: string,
    headers: Record<string, string>,
    body?: Uint8Array,
  ): Promise<Response> =>
    fetch(new URL(place, url), { method, headers: { ...as(ada), ...tus, ...headers }, body: body as Buffer });
  const patch = (place: string, offset: number, body: Uint8Array): Promise<Response> =>
    call(
      'PATCH',
      place,
      { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
      body,
    );
  const offsetOf = async (place: string): Promise<number> =>
    Number((await call('HEAD', place, {})).headers.get('Upload-Offset'));

  it('says what it can', async () => {
    const answer = await fetch(`${url}/api/v1/uploads`, { method: 'OPTIONS' });
    expect(answer.headers.get('Tus-Version')).toBe('1.0.0');
    expect(answer.headers.get('Tus-Extension')).toBe('creation,creation-with-upload,termination');
    expect(answer.headers.get('Tus-Max-Size')).toBe(String(32 * MIB));
  });

  it('arrives in parts and becomes one file', async () => {
    const before = await storedKeys();
    const bytes = randomBytes(20 * MIB + 5);
    const begun = await begin(bytes.byteLength);
    expect(begun.status).toBe(201);
    const place = begun.headers.get('Location') ?? '';
    const half = 10 * MIB + 1;
    expect((await patch(place, 0, bytes.subarray(0, half))).status).toBe(204);
    expect(await offsetOf(place)).toBe(half);
    expect((await patch(place, 0, bytes.subarray(0, 5))).status).toBe(409);
    const last = await patch(place, half, bytes.subarray(half));
    expect(last.status).toBe(204);
    const uploadId = last.headers.get('Upload-Id') ?? '';
    expect(place.endsWith(uploadId)).toBe(true);
    const [file] = await app
      .get(Files)
      .claim(actor(ada), [{ uploadId, class: 'data' }], { type: 'note', id: newId() });
    expect(file).toMatchObject({ name: 'data.bin', size: bytes.byteLength, sha256: hex(bytes) });
    expect(await storedKeys()).toHaveLength(before.length + 1);
  });

  it('keeps whole parts when the line is cut', async () => {
    const bytes = randomBytes(20 * MIB);
    const place = (await begin(bytes.byteLength)).headers.get('Location') ?? '';
    await cutAfter(place, bytes, 18 * MIB);
    const kept = await settled(() => offsetOf(place));
    expect(kept).toBeGreaterThanOrEqual(16 * MIB);
    expect(kept).toBeLessThanOrEqual(18 * MIB);
    expect((await patch(place, kept, bytes.subarray(kept))).headers.get('Repr-Digest')).toBe(
      `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
    );
  });

  it('belongs to who began it', async () => {
    const place = (await begin(10, 'a.txt', wei)).headers.get('Location') ?? '';
    expect((await call('HEAD', place, {})).status).toBe(404);
    expect((await patch(place, 0, Buffer.from('0123456789'))).status).toBe(404);
    expect((await call('DELETE', place, {})).status).toBe(404);
    expect((await call('HEAD', place, as(wei))).status).toBe(200);
  });

  it('can be given up, and must not be too large or disguised', async () => {
    const before = await storedKeys();
    const place = (await begin(10)).headers.get('Location') ?? '';
    await patch(place, 0, Buffer.from('01234'));
    expect((await call('DELETE', place, {})).status).toBe(204);
    expect((await call('HEAD', place, {})).status).toBe(404);
    expect((await begin(32 * MIB + 1)).status).toBe(413);
    const disguised = (await begin(5, 'a.pdf')).headers.get('Location') ?? '';
    expect((await patch(disguised, 0, Buffer.from('hello'))).status).toBe(422);
    expect(await storedKeys()).toEqual(before);
  });

  it('needs a person', async () => {
    const answer = await fetch(`${url}/api/v1/uploads`, {
      method: 'POST',
      headers: { ...tus, 'Upload-Length': '1' },
    });
    expect(answer.status).toBe(401);
  });

  function cutAfter(place: string, bytes: Uint8Array, sent: number): Promise<void> {
    return new Promise((resolve) => {
      const request = httpRequest(new URL(place, url), {
        method: 'PATCH',
        headers: {
          ...as(ada),
          ...tus,
          'Upload-Offset': '0',
          'Content-Type': 'application/offset+octet-stream',
          'Content-Length': bytes.byteLength,
        },
      });
      request.on('error', () => resolve());
      request.write(bytes.subarray(0, sent), () => setTimeout(() => request.destroy(), 200));
    });
  }

  /** The server hears of a cut line a moment later. */
  async function settled(read: () => Promise<number>): Promise<number> {
    for (let last = -1; ;) {
      const now = await read();
      if (now === last) return now;
      last = now;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
});

describe('files', () => {
  const claim = async (content: string, subjectId: string, name = '图 1.html') => {
    const { uploadId } = await upload(name, content);
    return app
      .get(Files)
      .claim(actor(ada), [{ uploadId, class: 'documentation' }], { type: 'note', id: subjectId });
  };
  const download = (id: string, headers: Record<string, string>): Promise<Response> =>
    fetch(`${url}/api/v1/files/${id}/content`, { headers });

  it('are claimed once, all or none, by their owner', async () => {
    const files = app.get(Files);
    const note = { type: 'note', id: newId() };
    const mine = await upload('a.txt', 'a');
    const claims = [mine.uploadId, newId()].map((uploadId) => ({ uploadId, class: 'data' as const }));
    const unknown = { code: 'invalid', more: { errors: [{ path: 'uploadIds.1', code: 'unknown_upload' }] } };
    await expect(files.claim(actor(ada), claims, note)).rejects.toMatchObject(unknown);
    await expect(files.claim(actor(wei), claims.slice(0, 1), note)).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(files.claim(actor(ada), [claims[0]!, claims[0]!], note)).rejects.toMatchObject(unknown);
    expect(await files.claim(actor(ada), claims.slice(0, 1), note)).toMatchObject([
      { name: 'a.txt', class: 'data' },
    ]);
    await expect(files.claim(actor(ada), claims.slice(0, 1), note)).rejects.toMatchObject({
      code: 'invalid',
    });
    expect((await files.of('note', [note.id])).get(note.id)).toHaveLength(1);
  });

  it('are read by whom their subject allows, as attachments, whole or in part', async () => {
    const [file] = await claim('<b>0123456789</b>', ada);
    const whole = await download(file!.id, as(ada));
    expect(whole.status).toBe(200);
    expect(await whole.text()).toBe('<b>0123456789</b>');
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="_ 1.html"; filename*=UTF-8''%E5%9B%BE%201.html`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox') as string,
      'repr-digest': `sha-256=:${Buffer.from(file!.sha256, 'hex').toString('base64')}:`,
    });
    const part = await download(file!.id, { ...as(ada), Range: 'bytes=3-5' });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 3-5/17',
      '012',
    ]);
    const beyond = await download(file!.id, { ...as(ada), Range: 'bytes=99-' });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */17']);
    const changed = await download(file!.id, { ...as(ada), Range: 'bytes=3-5', 'If-Range': '"other"' });
    expect(changed.status).toBe(200);
    expect((await download(file!.id, as(wei))).status).toBe(404);
    expect((await download(file!.id, {})).status).toBe(404);
    expect((await download(newId(), as(ada))).status).toBe(404);
  });

  it('share bytes with their copies and keep them to the last', async () => {
    const files = app.get(Files);
    const [note, twin] = [newId(), newId()].map((id) => ({ type: 'note', id }));
    const [file] = await claim('shared', note!.id, 's.txt');
    const [copy] = await files.copy(note!, twin!);
    expect(copy).toEqual({ ...file, id: copy!.id, copyOf: file!.id });
    const { storageKey } = await files.readable(actor(note!.id), file!.id);
    await files.remove(note!);
    await files.dropBytes({ storageKey });
    expect(await storedKeys()).toContain(storageKey);
    await files.remove(twin!, [copy!.id]);
    await files.dropBytes({ storageKey });
    expect(await storedKeys()).not.toContain(storageKey);
  });

  it('stay when the uploads nobody claimed are swept after a day', async () => {
    const [file] = await claim('kept', ada, 'kept.txt');
    const { uploadId } = await upload('forgotten.txt', 'forgotten');
    const worker = app.get(UploadsWorker);
    await worker.sweep();
    expect(await storedKeys()).toContain(uploadId);
    app.get(Clock).travel(DAY_MS + 1_000);
    await worker.sweep();
    app.get(Clock).travel(-DAY_MS - 1_000);
    expect(await storedKeys()).not.toContain(uploadId);
    expect(await (await download(file!.id, as(ada))).text()).toBe('kept');
  });
});

/** A body without Content-Length, of so many MiB; answers the status. */
function sendUnannounced(mebibytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      `${url}/api/v1/uploads?name=big.bin`,
      { method: 'POST', headers: as(ada) },
      (answer) => {
        resolve(answer.statusCode ?? 0);
        request.destroy();
      },
    );
    request.on('error', reject);
    const chunk = Buffer.alloc(MIB);
    let left = mebibytes;
    const next = (): void => {
      if (left-- > 0) request.write(chunk, next);
    };
    next();
  });
}
