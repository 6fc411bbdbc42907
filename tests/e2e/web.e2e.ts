import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { startStack, type Stack } from '../support/processes.js';

let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ backend: 'postgres', env: { RATE_LIMIT_PER_MINUTE: '10000' } });
}, 60_000);
afterAll(async () => stack?.stop(), 30_000);

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A request whose headers, Host and Accept-Encoding among them, are exactly these. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(stack.urls[0] ?? '');
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}

const page = { Accept: 'text/html' };
const textOf = async (path: string, headers: Record<string, string> = page): Promise<string> =>
  (await get(path, headers)).body.toString();

describe('pages', () => {
  it('carry head and language before any script runs', async () => {
    const { status, headers, body } = await get('/challenges?ui=zh', page);
    const html = body.toString();
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['vary']).toContain('Accept-Language');
    expect(html).toContain('<html lang="zh-Hans">');
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html).toContain(`<link rel="canonical" href="${stack.urls[0]}/challenges?ui=zh" />`);
    expect(html).toContain(`hreflang="en" href="${stack.urls[0]}/challenges?ui=en"`);
  });

  it('follow the address, then the cookie, then the browser', async () => {
    const asked = { ...page, 'Accept-Language': 'zh-CN,en;q=0.5' };
    expect(await textOf('/', asked)).toContain('<html lang="zh-Hans">');
    expect(await textOf('/', { ...asked, Cookie: 'qiao_ui=en' })).toContain('<html lang="en">');
    expect(await textOf('/?ui=zh', { ...asked, Cookie: 'qiao_ui=en' })).toContain('<html lang="zh-Hans">');
  });

  it('are not what unknown addresses of the API, of files or outside answer', async () => {
    const api = await get('/api/v1/nothing', page);
    expect([api.status, api.headers['content-type']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect((await get('/assets/old.js', { Accept: '*/*' })).status).toBe(404);
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/.vite/manifest.json',
    ]) {
      expect((await get(path, { Accept: '*/*' })).status).toBe(404);
    }
  });

  it('come with a strict policy', async () => {
    const { headers } = await get('/', page);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`connect-src 'self' ${stack.urls[0]?.replace('http', 'ws')}`);
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('files of the app', () => {
  it('are kept for ever when their name says what they hold, and only then', async () => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await textOf('/'))?.[1] ?? '';
    const { status, headers } = await get(script);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await get('/mark.svg')).headers['cache-control']).toBe('no-cache');
  });

  it.each(['br', 'gzip'])('are sent small as %s', async (encoding) => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await textOf('/'))?.[1] ?? '';
    const whole = await get(script);
    const small = await get(script, { 'Accept-Encoding': encoding });
    expect(small.headers['content-encoding']).toBe(encoding);
    expect(small.body.byteLength).toBeLessThan(whole.body.byteLength / 2);
  });
});

describe('operations', () => {
  it('says that it lives, is ready, and what it is', async () => {
    expect(JSON.parse(await textOf('/health/live'))).toEqual({ status: 'live' });
    expect(JSON.parse(await textOf('/health/ready'))).toEqual({ status: 'ready' });
    expect(JSON.parse(await textOf('/version'))).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    });
  });

  it('counts answers by the pattern of their route, never by address', async () => {
    await get('/api/v1/challenges/0190a000-0000-7000-8000-000000000000');
    const metrics = await textOf('/metrics');
    expect(metrics).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(metrics).toMatch(/_count\{method="GET",route="\/api\/v1\/challenges\/:id",status="404"\} 1/);
    expect(metrics).toMatch(/outbox_waiting\{kind="job"\} \d/);
    expect(metrics).not.toContain('0190a000');
  });

  it.each(['/metrics', '/outbox'])('shows %s on this machine only', async (path) => {
    expect((await get(path, page)).status).toBe(200);
    expect((await get(path, { ...page, 'X-Forwarded-For': '203.0.113.9' })).status).toBe(404);
    expect((await get(path, { ...page, Host: 'rebound.example' })).status).toBe(404);
  });

  it('logs the pattern of a route and no query', async () => {
    await get('/verify?token=a-secret-of-somebody', page);
    expect(stack.logs()).toMatch(/\[http\] GET \/version status=200/);
    expect(stack.logs()).not.toContain('a-secret-of-somebody');
  });
});
