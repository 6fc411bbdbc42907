import fc from 'fast-check';
import { formatMessage } from './message-format';

describe('a message', () => {
  it('takes values by name, and shows a missing one', () => {
    expect(formatMessage('{who} asked {what}', { who: '陈伟' }, 'en')).toBe('陈伟 asked {what}');
  });

  it.each([
    [0, 'nothing needs you'],
    [1, 'one thing needs you'],
    [1200, '1,200 things need you'],
  ])('counts %d as its language does', (count, said) => {
    const message = '{count, plural, =0 {nothing needs} one {one thing needs} other {# things need}} you';
    expect(formatMessage(message, { count }, 'en')).toBe(said);
  });

  it('needs one form only in Chinese', () => {
    expect(formatMessage('{count, plural, other {# 件事}}', { count: 1 }, 'zh-Hans')).toBe('1 件事');
  });

  it('selects, with values inside a branch', () => {
    const message = '{side, select, EU {in {city}, Europe} CN {in {city}, China} other {elsewhere}}';
    expect(formatMessage(message, { side: 'CN', city: 'Shenzhen' }, 'en')).toBe('in Shenzhen, China');
    expect(formatMessage(message, { side: 'OTHER', city: 'Oslo' }, 'en')).toBe('elsewhere');
  });

  it('leaves any text without braces as it is, and ends for any text at all', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof formatMessage(text, {}, 'en') === 'string'));
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[{}]/.test(text)),
        (text) => formatMessage(text, { n: 1 }, 'en') === text,
      ),
    );
  });
});
