import fc from 'fast-check';
import { readSettings } from './settings.mjs';

const read = (env: Record<string, string>) => readSettings(env, '/srv/qiao');

describe('settings of npm start', () => {
  it('has defaults that need no variable', () => {
    expect(read({})).toEqual({
      problems: [],
      settings: {
        port: 3000,
        host: '127.0.0.1',
        publicUrl: 'http://127.0.0.1:3000',
        dataDir: '/srv/qiao/.data',
        databaseUrl: undefined,
        redisUrl: undefined,
        seedDemo: true,
        exposed: false,
      },
    });
  });

  it('takes an empty variable as not given', () => {
    expect(read({ PORT: '', HOST: '', DATA_DIR: '', DATABASE_URL: '' })).toEqual(read({}));
  });

  it('accepts exactly the ports there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 70_000 }), (port) => {
        const { problems } = read({ PORT: String(port) });
        expect(problems.length === 0).toBe(port >= 1 && port <= 65_535);
      }),
    );
  });

  it('refuses a port that is not a plain number', () => {
    for (const PORT of ['80a', '1e3', '0x50', ' ', '3000.5']) expect(read({ PORT }).problems).toHaveLength(1);
  });

  it('names every bad variable at once and repeats no password', () => {
    const { problems } = read({
      PORT: 'x',
      DATABASE_URL: 'mysql://u:hush@db',
      REDIS_URL: 'cache:6379',
      PUBLIC_URL: 'qiao.example',
      SEED_DEMO: 'perhaps',
    });
    expect(problems.map((sentence) => sentence.split(' ')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'REDIS_URL',
      'PUBLIC_URL',
      'SEED_DEMO',
    ]);
    expect(problems.join()).not.toContain('hush');
  });

  it('resolves DATA_DIR from the project', () => {
    expect(read({ DATA_DIR: 'here' }).settings.dataDir).toBe('/srv/qiao/here');
    expect(read({ DATA_DIR: '/var/qiao' }).settings.dataDir).toBe('/var/qiao');
  });

  it('writes an address people can open', () => {
    expect(read({ HOST: '::1', PORT: '80' }).settings.publicUrl).toBe('http://[::1]:80');
    expect(read({ HOST: '0.0.0.0' }).settings.publicUrl).toBe('http://localhost:3000');
    expect(read({ PUBLIC_URL: 'https://qiao.example/' }).settings.publicUrl).toBe('https://qiao.example');
  });
});

describe('demo data', () => {
  it.each([{}, { HOST: 'localhost' }, { HOST: '::1' }, { HOST: '127.0.0.2' }, { SEED_DEMO: 'true' }])(
    'is there on a loopback address: %j',
    (env) => expect(read(env as Record<string, string>).settings.seedDemo).toBe(true),
  );

  it.each<Record<string, string>>([
    { HOST: '0.0.0.0' },
    { HOST: '192.0.2.1' },
    { PUBLIC_URL: 'https://qiao.example' },
    { PUBLIC_URL: 'http://127.0.0.1.qiao.example' },
  ])('is refused where others reach it, unless asked for by name: %j', (env) => {
    expect(read(env).settings.seedDemo).toBe(false);
    expect(read(env).problems).toEqual([]);
    expect(read({ ...env, SEED_DEMO: 'true' }).problems).toHaveLength(1);
    expect(read({ ...env, SEED_DEMO: 'demo' })).toMatchObject({ problems: [], settings: { seedDemo: true } });
  });

  it('can be left out', () => {
    expect(read({ SEED_DEMO: 'false' }).settings.seedDemo).toBe(false);
  });
});
