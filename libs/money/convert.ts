import type { FxQuote } from '#libs/contracts/exchange-rates';
import type { Money } from '#libs/contracts/primitives';

/**
 * An amount in the other currency of a quote, in minor units, rounded to the nearest and halves up. The arithmetic is of
 * whole numbers throughout: nothing is lost on the way, and nobody's cent appears from nowhere. Throws `RangeError` for a
 * currency the quote does not name.
 */
export function convert({ amountMinor, currency }: Money, quote: FxQuote): Money {
  const { numerator, denominator } = exact(quote.rate);
  const [from, to] = [10n ** BigInt(minorDigits(quote.from)), 10n ** BigInt(minorDigits(quote.to))];
  const amount = BigInt(amountMinor);
  if (currency === quote.from) {
    return { amountMinor: rounded(amount * numerator * to, denominator * from), currency: quote.to };
  }
  if (currency === quote.to) {
    return { amountMinor: rounded(amount * denominator * from, numerator * to), currency: quote.from };
  }
  throw new RangeError(`A quote of ${quote.from} in ${quote.to} says nothing about ${currency}`);
}

/** A decimal as a fraction: `8.2013` is 82013/10000. */
function exact(rate: string): { numerator: bigint; denominator: bigint } {
  const [whole = '', decimals = ''] = rate.split('.');
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) };
}

const rounded = (numerator: bigint, denominator: bigint): number =>
  Number((2n * numerator + denominator) / (2n * denominator));

/** How many digits the minor unit of a currency has: 2 for EUR and CNY, 0 for JPY. */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
