import type { Money } from '#libs/contracts/primitives';
import { findAmounts } from './money-amounts.js';

export type RewardDoubt =
  | 'no_amount'
  | 'no_currency'
  | 'currency_assumed'
  | 'several_amounts'
  | 'in_kind'
  | 'upper_bound'
  | 'odd_grouping'
  | 'zero';

/** A reward stays as people wrote it; what could be read of it stands beside, and what is doubtful about that. */
export interface RewardReading {
  asWritten: string;
  money?: Money;
  doubtful?: RewardDoubt;
}

const IN_KIND =
  /voucher|gift ?card|gutschein|travel|for each|each member|per person|价值|代金券|购物卡|京东卡|buono|bon d['’]achat/i;
const UPPER_BOUND = /最高|up to|bis zu|jusqu|fino a/i;

/**
 * What an announced reward is worth, if it says so: `￥8000`, `94,000 RMB`, `30W奖金` (W = 万 = 10,000), `€5.000`,
 * `$10k`. Prizes by rank, goods, vouchers and bare numbers are never made into one sum.
 */
export function readReward(text: string): RewardReading {
  const asWritten = text.trim();
  if (!asWritten) return { asWritten };

  const amounts = findAmounts(asWritten);
  const [first] = amounts;
  if (!first?.currency) return { asWritten, doubtful: doubtWithoutMoney(asWritten) };
  if (IN_KIND.test(asWritten)) return { asWritten, doubtful: 'in_kind' };
  if (amounts.length > 1) return { asWritten, doubtful: 'several_amounts' };
  if (first.amountMinor === 0) return { asWritten, doubtful: 'zero' };

  const money = { amountMinor: first.amountMinor, currency: first.currency };
  if (first.oddGrouping) return { asWritten, money, doubtful: 'odd_grouping' };
  if (UPPER_BOUND.test(asWritten)) return { asWritten, money, doubtful: 'upper_bound' };
  if (first.currencyAssumed) return { asWritten, money, doubtful: 'currency_assumed' };
  return { asWritten, money };
}

/** A bare number of three digits or more is probably money; ranks and model names are not. */
function doubtWithoutMoney(text: string): RewardDoubt {
  if (/^[0.,]+$/.test(text)) return 'zero';
  const numbers = text.normalize('NFKC').match(/\d[\d.,]*/g) ?? [];
  const onlyNumber = numbers.length === 1 && /^[^A-Za-z]*\d{1,3}(?:[.,]?\d{3})+[^A-Za-z]*$/.test(text);
  return onlyNumber ? 'no_currency' : 'no_amount';
}
