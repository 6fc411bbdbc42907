import { within } from './within.js';

describe('within', () => {
  it('passes value and failure on', async () => {
    await expect(within(1_000, Promise.resolve(7))).resolves.toBe(7);
    await expect(within(1_000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });

  it('does not wait longer', async () => {
    await expect(within(5, new Promise(() => undefined))).rejects.toThrow('longer than 5 ms');
  });
});
