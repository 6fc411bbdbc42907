import type { Money } from '#libs/contracts/primitives';

/** An amount as it stands in a text, with how sure its reading is. */
export interface FoundAmount {
  amountMinor: number;
  /** Absent where no currency is written next to it. */
  currency?: Money['currency'];
  /** Written in 万 or W without a currency: only renminbi is counted so. */
  currencyAssumed: boolean;
  /** Digits grouped neither by three nor by four. */
  oddGrouping: boolean;
}

/** Every currency we read has 100 minor units. `¥` is renminbi here: between Europe and China nobody writes yen. */
const CURRENCY_WORDS: Record<string, Money['currency']> = {
  '¥': 'CNY',
  rmb: 'CNY',
  cny: 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  欧元: 'EUR',
  $: 'USD',
  usd: 'USD',
  us$: 'USD',
  美元: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
};
const SCALES: Record<string, number> = { 万: 1e4, w: 1e4, 亿: 1e8, 千: 1e3, k: 1e3, m: 1e6 };
const MAX_MINOR = 1_000_000_000_000;

const WORD = 'us\\$|rmb|cny|euros?|eur|usd|gbp|chf|人民币|欧元|美元|元|[¥€$£]';
// Possessive by construction: each part begins with a character the one before cannot end with.
const AMOUNT = new RegExp(
  `(?:(?<before>${WORD})\\s?){0,2}(?<digits>\\d[\\d.,'’]*)(?<scale>\\s?[万亿千]|[wkm](?![a-z]))?\\s?(?<after>${WORD})?`,
  'giu',
);

/** All amounts in a text: numbers with a currency beside them or a Chinese scale behind; ranks and counts are none. */
export function findAmounts(text: string): FoundAmount[] {
  const plain = text.normalize('NFKC').replace(/(\d)[\u0020\u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
  return [...plain.matchAll(AMOUNT)]
    .map(({ groups }) => readAmount(groups ?? {}))
    .filter((found) => found !== undefined);
}

function readAmount(groups: Record<string, string | undefined>): FoundAmount | undefined {
  const currency = currencyOf(groups.before) ?? currencyOf(groups.after);
  const scale = groups.scale?.trim().toLowerCase();
  const chineseScale = scale === '万' || scale === 'w';
  if (!currency && !chineseScale) return undefined;

  const number = readNumber(groups.digits ?? '');
  if (!number) return undefined;
  const amountMinor = Math.round(number.value * (scale ? (SCALES[scale] ?? 1) : 1) * 100);
  if (!(amountMinor <= MAX_MINOR)) return undefined;
  return {
    amountMinor,
    currency: currency ?? (chineseScale ? 'CNY' : undefined),
    currencyAssumed: !currency,
    oddGrouping: number.oddGrouping,
  };
}

const currencyOf = (word: string | undefined) => (word ? CURRENCY_WORDS[word.toLowerCase()] : undefined);

/**
 * `5.000` and `5,000` are five thousand in every country; `5,50` and `30000.0` have a fraction; `4,0000` is grouped by
 * myriads, which is unusual enough to say so.
 */
function readNumber(written: string): { value: number; oddGrouping: boolean } | undefined {
  const digits = written.replace(/[.,'’]+$/, '');
  const fraction = /[.,](\d{1,2})$/.exec(digits);
  const whole = fraction ? digits.slice(0, -fraction[0].length) : digits;
  const groups = whole.split(/[.,'’]/);
  const regular = groups.slice(1).every((group) => group.length === 3);
  const value = Number(`${groups.join('')}.${fraction?.[1] ?? '0'}`);
  return Number.isFinite(value) ? { value, oddGrouping: !regular } : undefined;
}
