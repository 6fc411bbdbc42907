import { Config } from '#libs/core/config/config';
import { maySeed } from './may-seed.js';

const asked = (env: Record<string, string>) =>
  maySeed(Config.from({ DATABASE_URL: 'postgres://localhost/qiao', ...env }));

describe('maySeed', () => {
  it('is so on this machine, unless told otherwise', () => {
    expect(asked({})).toBe(true);
    expect(asked({ HOST: '::1', PUBLIC_URL: 'http://localhost:3000' })).toBe(true);
    expect(asked({ SEED_DEMO: 'false' })).toBe(false);
  });

  it.each<Record<string, string>>([
    { HOST: '0.0.0.0' },
    { PUBLIC_URL: 'https://qiao.example' },
    { HOST: '10.0.0.4' },
  ])('must be asked for by name with %j', (env) => {
    expect(() => asked(env)).toThrow('SEED_DEMO=demo');
    expect(asked({ ...env, SEED_DEMO: 'demo' })).toBe(true);
    expect(asked({ ...env, SEED_DEMO: 'false' })).toBe(false);
  });
});
