import { Clock } from '#libs/core/config/clock';
import { newId } from '#libs/core/id';
import { Files } from '#libs/core/storage/files/files.service';
import { UploadsWorker } from '#libs/core/storage/uploads/uploads.worker';
import { actor, ada, as, UploadsWorld, wei } from './uploads-world.js';

const DAY_MS = 86_400_000;

let world: UploadsWorld;

beforeAll(async () => {
  world = await UploadsWorld.start();
});
afterAll(() => world.stop());

describe('files', () => {
  const claim = async (content: string, subjectId: string, name = '图 1.html') => {
    const { uploadId } = await world.upload(name, content);
    return world.app
      .get(Files)
      .claim(actor(ada), [{ uploadId, class: 'documentation' }], { type: 'note', id: subjectId });
  };
  const download = (id: string, headers: Record<string, string>): Promise<Response> =>
    fetch(`${world.url}/api/v1/files/${id}/content`, { headers });

  it('are claimed once, all or none, by their owner', async () => {
    const files = world.app.get(Files);
    const note = { type: 'note', id: newId() };
    const mine = await world.upload('a.txt', 'a');
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
    const files = world.app.get(Files);
    const [note, twin] = [newId(), newId()].map((id) => ({ type: 'note', id }));
    const [file] = await claim('shared', note!.id, 's.txt');
    const [copy] = await files.copy(note!, twin!);
    expect(copy).toEqual({ ...file, id: copy!.id, copyOf: file!.id });
    const { storageKey } = await files.readable(actor(note!.id), file!.id);
    await files.remove(note!);
    await files.dropBytes({ storageKey });
    expect(await world.storedKeys()).toContain(storageKey);
    await files.remove(twin!, [copy!.id]);
    await files.dropBytes({ storageKey });
    expect(await world.storedKeys()).not.toContain(storageKey);
  });

  it('stay when the uploads nobody claimed are swept after a day', async () => {
    const [file] = await claim('kept', ada, 'kept.txt');
    const { uploadId } = await world.upload('forgotten.txt', 'forgotten');
    const worker = world.app.get(UploadsWorker);
    await worker.sweep();
    expect(await world.storedKeys()).toContain(uploadId);
    world.app.get(Clock).travel(DAY_MS + 1_000);
    await worker.sweep();
    world.app.get(Clock).travel(-DAY_MS - 1_000);
    expect(await world.storedKeys()).not.toContain(uploadId);
    expect(await (await download(file!.id, as(ada))).text()).toBe('kept');
  });

  it('are lost to nobody who takes an upload back while it is claimed', async () => {
    const files = world.app.get(Files);
    const uploads = await Promise.all(
      Array.from({ length: 40 }, (_, n) => world.upload(`race-${n}.txt`, `race ${n}`)),
    );
    const outcomes = await Promise.all(
      uploads.map(async ({ uploadId }, n) => {
        const taken = fetch(`${world.url}/api/v1/uploads/${uploadId}`, {
          method: 'DELETE',
          headers: { ...as(ada), 'Tus-Resumable': '1.0.0' },
        });
        await new Promise((resolve) => setTimeout(resolve, n % 8));
        const claims = [{ uploadId, class: 'data' as const }];
        const [file] = await files.claim(actor(ada), claims, { type: 'note', id: ada }).catch(() => []);
        return { gone: (await taken).status === 204, file };
      }),
    );
    for (const { gone, file } of outcomes) {
      expect(gone).toBe(file === undefined);
      if (file) expect((await download(file.id, as(ada))).status).toBe(200);
    }
  });
});
