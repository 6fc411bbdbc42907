import fc from 'fast-check';
import type { FxQuote } from '#libs/contracts/exchange-rates';
import { convert } from './convert.js';

const quote = (rate: string, more: Partial<FxQuote> = {}): FxQuote => ({
  from: 'EUR',
  to: 'CNY',
  rate,
  date: '2026-11-27',
  source: 'ECB',
  ...more,
});
const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const cny = (amountMinor: number) => ({ amountMinor, currency: 'CNY' });

const amounts = fc.integer({ min: 0, max: 1_000_000_000_000 });
/** 0.1000 to 99.9999 in steps of a ten-thousandth, as ten-thousandths. */
const rates = fc.integer({ min: 1000, max: 999_999 });
const written = (tenThousandths: number) =>
  `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`;

describe('convert', () => {
  it('goes both ways by one quote', () => {
    expect(convert(eur(800_000), quote('8.2'))).toEqual(cny(6_560_000));
    expect(convert(cny(6_560_000), quote('8.2'))).toEqual(eur(800_000));
  });

  it('rounds to the nearest, halves up', () => {
    expect(convert(eur(1), quote('0.5'))).toEqual(cny(1));
    expect(convert(eur(1), quote('0.4999'))).toEqual(cny(0));
    expect(convert(cny(100), quote('8.2013'))).toEqual(eur(12));
  });

  it('knows currencies without a minor unit', () => {
    const yen = quote('160.5', { to: 'JPY' });
    expect(convert(eur(100), yen)).toEqual({ amountMinor: 161, currency: 'JPY' });
    expect(convert({ amountMinor: 161, currency: 'JPY' }, yen)).toEqual(eur(100));
  });

  it('refuses a currency the quote does not name', () => {
    expect(() => convert({ amountMinor: 1, currency: 'USD' }, quote('8.2'))).toThrow(RangeError);
  });

  it('is never more than half a minor unit away from the exact amount', () => {
    fc.assert(
      fc.property(amounts, rates, (amountMinor, rate) => {
        const there = BigInt(convert(eur(amountMinor), quote(written(rate))).amountMinor);
        const missed = there * 10_000n - BigInt(amountMinor) * BigInt(rate);
        expect(missed > -5_000n && missed <= 5_000n).toBe(true);
        const back = BigInt(convert(cny(amountMinor), quote(written(rate))).amountMinor);
        const missedBack = back * BigInt(rate) - BigInt(amountMinor) * 10_000n;
        expect(2n * missedBack > -BigInt(rate) && 2n * missedBack <= BigInt(rate)).toBe(true);
      }),
    );
  });

  it('keeps the order of amounts', () => {
    fc.assert(
      fc.property(amounts, amounts, rates, (a, b, rate) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        const by = quote(written(rate));
        expect(convert(eur(low), by).amountMinor).toBeLessThanOrEqual(convert(eur(high), by).amountMinor);
      }),
    );
  });

  it('comes back to where it started when the other unit is the finer one', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 10_000, max: 999_999 }), (amountMinor, rate) => {
        const by = quote(written(rate));
        expect(convert(convert(eur(amountMinor), by), by)).toEqual(eur(amountMinor));
      }),
    );
  });
});
