import type { Money } from '#libs/contracts/primitives';

/** In which rewards are usually promised. */
export const CURRENCIES = ['EUR', 'CNY', 'USD', 'GBP', 'CHF'];

/** `€8,000`, `¥65,400`: without cents where there are none. */
export function moneyText({ amountMinor, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  const amount = amountMinor / 10 ** digits;
  if (!Number.isInteger(amount)) return format.format(amount);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(amount);
}
