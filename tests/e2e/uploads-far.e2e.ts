import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { upload } from '#libs/contracts/files';
import { eventually } from '../support/client.js';
import { Link } from '../support/cn-eu.js';
import { CHEN_WEI, signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { ResumableUpload } from '../support/resumable.js';

const MIB = 1024 ** 2;
const PART = 64 * 1024;
/** A tenth of a gigabyte, unless the whole is asked for. */
const LARGE_MIB = Number(process.env.UPLOAD_MIB ?? 102);
const MOST_GROWTH_MIB = 64;

describe('uploads', () => {
  let stack: Stack;
  let chen: Signed;
  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', env: { LOG_LEVEL: 'error' } });
    chen = await signUp(stack, 'chen@example.cn', 'CN', CHEN_WEI);
  }, 60_000);
  afterAll(() => stack?.stop(), 30_000);

  it('cut half-way between China and Europe go on from their last part', async () => {
    const link = await Link.open(stack.urls[0] ?? '');
    const bytes = randomBytes(6 * PART);
    const resumable = await ResumableUpload.begin(
      link.url,
      chen.client.session,
      '图纸.bin',
      bytes.byteLength,
    );
    const sendPart = (offset: number) =>
      resumable.send(link.url, offset, bytes.subarray(offset, offset + PART));
    for (const part of [0, 1, 2]) expect((await sendPart(part * PART)).status).toBe(204);
    const cutOff = sendPart(3 * PART);
    setTimeout(() => link.cut(), 700);
    await expect(cutOff).rejects.toThrow();

    // a client's other connections were cut, too, and it finds that out one by one
    const kept = await eventually('the offset', () => resumable.offset(link.url).catch(() => undefined));
    expect(kept).toBeGreaterThanOrEqual(3 * PART);
    expect(kept).toBeLessThan(4 * PART);
    let answer: Response | undefined;
    for (let offset = kept; offset < bytes.byteLength; offset += PART) answer = await sendPart(offset);
    const digest = createHash('sha256').update(bytes).digest('base64');
    expect([answer?.status, answer?.headers.get('repr-digest')]).toEqual([204, `sha-256=:${digest}:`]);
    await link.close();
  }, 60_000);

  it(`of ${LARGE_MIB} MiB leave the api as small as it was`, async () => {
    const [base = ''] = stack.urls;
    await chen.client.upload('small.bin', randomBytes(8 * MIB));
    const before = residentMib(stack.pid('api-1'));
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, residentMib(stack.pid('api-1')))), 50);
    const answer = await fetch(`${base}/api/v1${upload.path}?name=large.bin`, {
      method: upload.method,
      headers: { cookie: chen.client.session, 'idempotency-key': 'one-large-file' },
      body: ReadableStream.from(mebibytes(LARGE_MIB)),
      duplex: 'half',
    } as RequestInit);
    clearInterval(watch);
    expect(answer.status).toBe(201);
    expect(((await answer.json()) as { size: number }).size).toBe(LARGE_MIB * MIB);
    expect(most - before).toBeLessThanOrEqual(MOST_GROWTH_MIB);
  }, 600_000);
});

function* mebibytes(count: number): Generator<Uint8Array> {
  const one = randomBytes(MIB);
  for (let number = 0; number < count; number++) yield one;
}

/** What a process holds in memory. */
function residentMib(pid: number): number {
  const [, kib = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) / 1024;
}
