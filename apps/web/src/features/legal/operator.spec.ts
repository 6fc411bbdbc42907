import { readdirSync, readFileSync } from 'node:fs';
import { fillIn, STATEMENTS } from './operator';

describe('the operator in a legal page', () => {
  it('is named where it stated something, and its silence is said', () => {
    const stated = (name: string) => (name === 'operator' ? 'Bridge e.V.' : undefined);
    expect(fillIn('{operator}, {address}; {other}', 'not stated', stated)).toBe(
      'Bridge e.V., not stated; {other}',
    );
  });

  it.each(['en', 'zh-Hans'])('the pages in %s name only statements that exist', (locale) => {
    for (const file of readdirSync(`apps/web/legal/${locale}`)) {
      const text = readFileSync(`apps/web/legal/${locale}/${file}`, 'utf8');
      const named = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(named.filter((name) => !STATEMENTS.some((statement) => statement === name))).toEqual([]);
    }
  });

  it('has every page in both languages', () => {
    expect(readdirSync('apps/web/legal/en').sort()).toEqual(readdirSync('apps/web/legal/zh-Hans').sort());
  });
});
