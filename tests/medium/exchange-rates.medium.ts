import { visitor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { ExchangeRates } from '#libs/money/exchange-rates.service';
import { ChallengeWorld, refusal } from '../support/challenges.js';

const HEAD = 'date,from,to,rate,source\n';
const REWARD = { asWritten: '', money: { amountMinor: 800_000, currency: 'EUR' } };

describe('rewards in both currencies', () => {
  let world: ChallengeWorld;
  let rates: ExchangeRates;
  let id: string;
  const read = async () => (await world.challenges.read(visitor(), id)).reward;

  beforeAll(async () => {
    world = await ChallengeWorld.open();
    rates = world.get(ExchangeRates);
    id = await world.opened({ reward: REWARD });
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  it('show nothing but the promise while there is no rate', async () => {
    expect(await read()).toEqual({ ...REWARD, converted: null });
  });

  it('are shown by the newest rate, with its day and source, on the page and in the list', async () => {
    await rates.settle(`${HEAD}2026-01-02,EUR,CNY,8.2,ECB\n2025-12-31,EUR,CNY,7.9,ECB\n`, null);
    const quote = { from: 'EUR', to: 'CNY', rate: '8.2', date: '2026-01-02', source: 'ECB' };
    const converted = { amountMinor: 6_560_000, currency: 'CNY', quote };
    expect(await read()).toEqual({ ...REWARD, converted });
    const { items } = await world.challenges.list(visitor(), { limit: 20 } as never);
    expect(items.find((card) => card.id === id)?.reward.converted).toEqual(converted);
    expect(await rates.list()).toEqual({ items: [quote], nextCursor: null });
  });

  it('follow a corrected rate of the same day, to the last digit', async () => {
    await rates.settle(`${HEAD}2026-01-02,EUR,CNY,8.20130,ECB\n`, null);
    expect((await read()).converted).toMatchObject({ amountMinor: 6_561_040, quote: { rate: '8.20130' } });
  });

  it('leave other currencies and missing amounts alone', async () => {
    const convert = await rates.converter();
    expect(convert({ amountMinor: 100, currency: 'USD' })).toBeNull();
    expect(convert(null)).toBeNull();
    expect(convert({ amountMinor: 820_130, currency: 'CNY' })).toMatchObject({
      amountMinor: 100_000,
      currency: 'EUR',
    });
  });

  it('take nothing of a file with a fault, and nothing from who is no administrator', async () => {
    const file = `${HEAD}2026-01-05,EUR,CNY,9,ECB\n2026-01-06,EUR,CNY,0,ECB\n`;
    await expect(rates.settle(file, null)).rejects.toEqual(
      refusal('invalid', { more: { errors: [expect.objectContaining({ path: 'line 3: rate' })] } }),
    );
    await expect(rates.import(await world.owner(), `${HEAD}2026-01-05,EUR,CNY,9,ECB\n`)).rejects.toEqual(
      refusal('forbidden'),
    );
    expect((await rates.list()).items[0]).toMatchObject({ date: '2026-01-02' });
  });

  it('are told to the audit', async () => {
    const { rows } = await world
      .get(Database)
      .pool.query(`select action from audit_entries where action = 'exchangeRates.imported'`);
    expect(rows).toHaveLength(2);
  });
});
