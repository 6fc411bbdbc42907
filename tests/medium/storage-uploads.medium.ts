import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { buffer } from 'node:stream/consumers';
import { newId } from '#libs/core/id';
import { Files } from '#libs/core/storage/files/files.service';
import { actor, ada, as, codeOf, hex, MIB, UploadsWorld, wei } from './uploads-world.js';

let world: UploadsWorld;
let url: string;
const send: UploadsWorld['send'] = (...given) => world.send(...given);
const upload: UploadsWorld['upload'] = (...given) => world.upload(...given);

beforeAll(async () => {
  world = await UploadsWorld.start();
  url = world.url;
});
afterAll(() => world.stop());

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
    const before = await world.storedKeys();
    const announced = await send('big.bin', new Uint8Array(32 * MIB + 1));
    expect(announced.status).toBe(413);
    expect(await codeOf(announced)).toBe('too_large');
    expect(await sendUnannounced(33)).toBe(413);
    expect(await world.storedKeys()).toEqual(before);
  });

  it('is refused when it is not what its name says', async () => {
    const before = await world.storedKeys();
    const answer = await send('photo.png', '<script>alert(1)</script>');
    expect(answer.status).toBe(422);
    expect(await codeOf(answer)).toBe('hostile_file');
    expect(await world.storedKeys()).toEqual(before);
  });

  it('may be a pointer of Git LFS under the name of what it points to', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`;
    expect(await upload('photo.png', pointer)).toMatchObject({ type: 'text/plain' });
  });

  it('is refused when it is an archive that would unpack outside its folder, whatever it is called', async () => {
    const before = await world.storedKeys();
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
    expect(await world.storedKeys()).toEqual(before);
  });

  it('needs a person', async () => {
    const answer = await fetch(`${url}/api/v1/uploads?name=a`, { method: 'POST', body: 'x' });
    expect(answer.status).toBe(401);
  });

  it('has one effect for one key, however often it is sent', async () => {
    const before = await world.storedKeys();
    const key = { 'Idempotency-Key': newId() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => upload('a.txt', 'same', key)));
    expect(new Set(answers.map(({ uploadId }) => uploadId)).size).toBe(1);
    expect(await world.storedKeys()).toHaveLength(before.length + 1);
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
    const before = await world.storedKeys();
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
    const [file] = await world.app
      .get(Files)
      .claim(actor(ada), [{ uploadId, class: 'data' }], { type: 'note', id: newId() });
    expect(file).toMatchObject({ name: 'data.bin', size: bytes.byteLength, sha256: hex(bytes) });
    expect(await world.storedKeys()).toHaveLength(before.length + 1);
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
    const before = await world.storedKeys();
    const place = (await begin(10)).headers.get('Location') ?? '';
    await patch(place, 0, Buffer.from('01234'));
    expect((await call('DELETE', place, {})).status).toBe(204);
    expect((await call('HEAD', place, {})).status).toBe(404);
    expect((await begin(32 * MIB + 1)).status).toBe(413);
    const disguised = (await begin(5, 'a.pdf')).headers.get('Location') ?? '';
    expect((await patch(disguised, 0, Buffer.from('hello'))).status).toBe(422);
    expect(await world.storedKeys()).toEqual(before);
  });

  it('is not found under what is no id, and is refused in our words', async () => {
    for (const method of ['HEAD', 'PATCH', 'DELETE']) {
      const answer = await call(method, '/api/v1/uploads/not-a-uuid', {
        'Upload-Offset': '0',
        'Content-Type': 'application/offset+octet-stream',
      });
      expect(answer.status).toBe(404);
      if (method !== 'HEAD') expect(await codeOf(answer)).toBe('not_found');
    }
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
