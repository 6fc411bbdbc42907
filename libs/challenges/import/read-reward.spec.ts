import fc from 'fast-check';
import { readReward } from './read-reward.js';

const inMajor = (text: string) => {
  const { money, doubtful } = readReward(text);
  return [money ? `${money.amountMinor / 100} ${money.currency}` : undefined, doubtful];
};

it.each([
  ['￥8000', '8000 CNY'],
  ['¥150000', '150000 CNY'],
  ['¥ 20,000', '20000 CNY'],
  ['94,000 RMB', '94000 CNY'],
  ['总奖金36万元及其他间接激励', '360000 CNY'],
  ['¥20万', '200000 CNY'],
  ['1.5万元', '15000 CNY'],
  ['¥10,000 + 超级大礼包', '10000 CNY'],
  ['€5.000', '5000 EUR'],
  ['1.234,56 €', '1234.56 EUR'],
  ['10 000 €', '10000 EUR'],
  ['5000欧元', '5000 EUR'],
  ['$10k', '10000 USD'],
  ['USD $5,000', '5000 USD'],
  ['30000.0 USD', '30000 USD'],
  ["CHF 5'000", '5000 CHF'],
])('reads %s as %s without a doubt', (text, money) => {
  expect(inMajor(text)).toEqual([money, undefined]);
});

it.each([
  ['30W奖金和亿元政策扶持', '300000 CNY', 'currency_assumed'],
  ['￥4,0000+特别礼包', '40000 CNY', 'odd_grouping'],
  ['最高¥400,000', '400000 CNY', 'upper_bound'],
  ['60000', undefined, 'no_currency'],
  ['总计250,000', undefined, 'no_currency'],
  ['￥0', undefined, 'zero'],
  ['0', undefined, 'zero'],
  ['学分+鲸币+纸质书', undefined, 'no_amount'],
  ['Interst', undefined, 'no_amount'],
  ['万元奖金+证书奖品', undefined, 'no_amount'],
  ['1st: An iPhone 13 for each member of the team', undefined, 'no_amount'],
  ['1. Platz: 300€\n2. Platz: 200€', undefined, 'several_amounts'],
  ['250€ Amazon Voucher for each winning team member.', undefined, 'in_kind'],
  ['价值3000元人民币GPU云计算资源', undefined, 'in_kind'],
])('says of %s what is doubtful', (text, money, doubtful) => {
  expect(inMajor(text)).toEqual([money, doubtful]);
});

it('has nothing to say of an empty reward', () => {
  expect(readReward('  ')).toEqual({ asWritten: '' });
});

it('reads back every amount it could have written, and keeps the words', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_000_000 }),
      fc.constantFrom('en-US', 'de-DE'),
      (amount, locale) => {
        const asWritten = `€${amount.toLocaleString(locale)}`;
        expect(readReward(asWritten)).toEqual({
          asWritten,
          money: { amountMinor: amount * 100, currency: 'EUR' },
        });
      },
    ),
  );
});

it('takes any text without failing and never changes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readReward(text).asWritten).toBe(text.trim());
    }),
  );
});

it('stays fast on text made to be slow', () => {
  const started = performance.now();
  readReward('1,'.repeat(50_000));
  readReward(`$ ${'$ '.repeat(50_000)}`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
