import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { startFauxqs, type FauxqsServer } from 'fauxqs';
import { readSubmission } from '#libs/contracts/submissions';
import { mailsIn } from '../support/client.js';
import { startMailCatcher, type MailCatcher } from '../support/mail-catcher.js';
import { startStack, type Stack } from '../support/processes.js';
import { hasRedis } from '../support/redis.js';
import { ResumableUpload } from '../support/resumable.js';
import { FIRMWARE } from '../support/walk-texts.js';
import { Walk } from '../support/walk.js';

const MIB = 1024 ** 2;
const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** As on servers: two api processes, files in an object store, mail by SMTP, queues and sockets in Redis where it is. */
describe('the product on a store, a mail server and Redis', () => {
  let store: FauxqsServer;
  let mail: MailCatcher;
  let stack: Stack;
  let walk: Walk;

  beforeAll(async () => {
    [store, mail] = await Promise.all([startFauxqs({ port: 0, logger: false }), startMailCatcher()]);
    store.createBucket('qiao');
    const started = await startStack({
      backend: hasRedis ? 'redis' : 'postgres',
      apis: 2,
      env: {
        CHECK_ANSWERS: 'true',
        S3_ENDPOINT: `http://127.0.0.1:${store.port}`,
        S3_BUCKET: 'qiao',
        S3_ACCESS_KEY_ID: 'qiao',
        S3_SECRET_ACCESS_KEY: 'secret',
        SMTP_URL: mail.url,
        MAIL_FROM: 'Qiao 桥 <no-reply@qiao.example>',
      },
    });
    stack = { ...started, outboxDir: mail.folder };
    walk = new Walk(stack);
  }, 60_000);
  afterAll(async () => {
    await stack?.stop();
    await mail?.stop();
    await store?.stop();
  }, 30_000);

  it('signs people up by links in mails that came over SMTP, in the language of each', async () => {
    await walk.gather();
    const subjects = new Map(mailsIn(mail.folder).map(({ to, subject }) => [to, subject]));
    expect(subjects.get(walk.chen.email)).toMatch(/\p{Script=Han}/u);
    expect(subjects.get(walk.anna.email)).toMatch(/^[\p{Script=Latin}\p{P}\s]+$/u);
  }, 60_000);

  it('goes all the way to the project', async () => {
    await walk.toTheProject();
    expect(walk.projectId).not.toBe('');
  }, 60_000);

  it('keeps a handed-in file in the store and gives it out at either process', async () => {
    const { files } = await walk.chen.client.call(readSubmission, { params: { id: walk.submissionId } });
    const [file] = files;
    for (const base of stack.urls) {
      const answer = await fetch(`${base}/api/v1/files/${file?.id}/content`, {
        headers: { cookie: walk.chen.client.session },
      });
      expect([answer.status, hex(new Uint8Array(await answer.arrayBuffer()))]).toEqual([
        200,
        walk.fileSha256,
      ]);
    }
    expect(await objects()).toContain(hex(Buffer.from(FIRMWARE.bytes)));
    expect(existsSync(join(stack.dataDir, 'files'))).toBe(false);
    expect(existsSync(join(stack.dataDir, 'outbox'))).toBe(false);
  });

  it('takes one half of a file at one process and the other half at the other', async () => {
    const [first = '', second = ''] = stack.urls;
    const bytes = randomBytes(9 * MIB);
    const upload = await ResumableUpload.begin(first, walk.chen.client.session, '数据.bin', bytes.byteLength);
    const half = 5 * MIB;
    expect((await upload.send(first, 0, bytes.subarray(0, half))).status).toBe(204);
    expect(await upload.offset(second)).toBe(half);
    const done = await upload.send(second, half, bytes.subarray(half));
    const digest = createHash('sha256').update(bytes).digest('base64');
    expect([done.status, done.headers.get('repr-digest')]).toEqual([204, `sha-256=:${digest}:`]);
    expect(await objects()).toContain(hex(bytes));
  }, 30_000);

  /** The SHA-256 of all that lies in the bucket, asked of the store itself. */
  async function objects(): Promise<string[]> {
    const client = new S3Client({
      endpoint: `http://127.0.0.1:${store.port}`,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'qiao', secretAccessKey: 'secret' },
    });
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: 'qiao' }));
    const hashes = [];
    for (const { Key } of Contents) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: 'qiao', Key }));
      hashes.push(hex((await Body?.transformToByteArray()) ?? new Uint8Array()));
    }
    client.destroy();
    return hashes;
  }
});
