import { PinoLogger } from './pino-logger.js';

const SECRET = 'abcdefghijklmnop';

function lines(readable: boolean, write: (logger: PinoLogger) => void): string[] {
  const written: string[] = [];
  write(new PinoLogger({ level: 'info', readable, destination: { write: (line) => written.push(line) } }));
  return written;
}

describe('the log', () => {
  it('writes JSON lines with level, time and context', () => {
    const [line] = lines(false, (logger) => logger.warn('queue is late', 'jobs'));
    expect(JSON.parse(line ?? '')).toMatchObject({
      level: 40,
      msg: 'queue is late',
      context: 'jobs',
      time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    });
  });

  it('keeps the stack of an error', () => {
    const [line] = lines(false, (logger) => logger.error('broken', 'Error: broken\n    at here', 'http'));
    expect(JSON.parse(line ?? '')).toMatchObject({ context: 'http', stack: 'Error: broken\n    at here' });
  });

  it('is readable where it should be', () => {
    const [line] = lines(true, (logger) => logger.log({ msg: 'GET /api/v1/me', status: 200 }, 'http'));
    expect(line).toMatch(/^\d\d:\d\d:\d\d\.\d{3} info  \[http\] GET \/api\/v1\/me status=200\n$/);
  });

  it('is silent below its level', () => {
    expect(lines(false, (logger) => logger.debug('detail'))).toEqual([]);
  });

  it.each([
    'Authorization: Bearer abcdefghijklmnop',
    'cookie=qiao_session=abcdefghijklmnop',
    'GET /verify?token=abcdefghijklmnop&x=1',
    '{"password":"abcdefghijklmnop"}',
    'postgres://qiao:abcdefghijklmnop@localhost/qiao',
  ])('never holds a secret: %s', (text) => {
    const written = lines(false, (logger) => {
      logger.log(text, 'context');
      logger.error(new Error(text), text, 'context');
      logger.log({ token: SECRET, headers: { authorization: SECRET, 'set-cookie': SECRET } }, 'http');
    }).join('');
    expect(written).not.toContain(SECRET);
    expect(written).toContain('***');
  });
});
