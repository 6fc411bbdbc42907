import { Config, ConfigError } from './config.js';

const DATABASE_URL = 'postgres://qiao:secret@127.0.0.1:5432/qiao';

describe('the configuration', () => {
  it('stands on its defaults', () => {
    const config = Config.from({ DATABASE_URL });
    expect([config.env.PORT, config.env.HOST, config.publicUrl]).toEqual([
      3000,
      '127.0.0.1',
      'http://127.0.0.1:3000',
    ]);
  });

  it('names every bad variable at once, and never its value', () => {
    const bad = () =>
      Config.from({ DATABASE_URL: 'mysql://root:hunter2@db', PORT: 'eighty', REDIS_URL: 'nowhere' });
    expect(bad).toThrow(ConfigError);
    expect(bad).toThrow(/DATABASE_URL.*REDIS_URL|PORT/);
    try {
      bad();
    } catch (error) {
      expect((error as ConfigError).problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
        'DATABASE_URL',
        'PORT',
        'REDIS_URL',
      ]);
      expect((error as Error).message).not.toContain('hunter2');
    }
  });

  it('takes an empty variable for an absent one', () => {
    expect(Config.from({ DATABASE_URL, REDIS_URL: '' }).env.REDIS_URL).toBeUndefined();
  });

  it('gives people an address they can open where it listens everywhere', () => {
    expect(Config.from({ DATABASE_URL, HOST: '0.0.0.0', PORT: '8080' }).publicUrl).toBe(
      'http://localhost:8080',
    );
  });
});
