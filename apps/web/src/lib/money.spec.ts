import { moneyText } from './money';

describe('an amount of money', () => {
  it.each([
    [{ amountMinor: 800_000, currency: 'EUR' }, 'en', '€8,000'],
    [{ amountMinor: 800_050, currency: 'EUR' }, 'en', '€8,000.50'],
    [{ amountMinor: 6_540_000, currency: 'CNY' }, 'zh-Hans', '¥65,400'],
    [{ amountMinor: 5000, currency: 'JPY' }, 'en', '¥5,000'],
  ])('%j in %s is %s', (money, locale, text) => {
    expect(moneyText(money, locale)).toBe(text);
  });
});
