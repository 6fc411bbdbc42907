import { readRates } from './read-rates.js';

const TODAY = '2026-12-01';
const read = (file: string) => readRates(file, TODAY);
const faults = (file: string) => {
  const found = read(file);
  return 'errors' in found ? found.errors.map(({ path, message }) => `${path} ${message}`) : [];
};

describe('a file of rates', () => {
  it('is read as date,from,to,rate,source, in any order of columns, the last line of a day standing', () => {
    const file =
      'from,to,date,source,rate\r\nEUR,CNY,2026-11-27,ECB,8.2\r\nEUR,CNY,2026-11-27,ECB,8.2013\r\n';
    expect(read(file)).toEqual({
      quotes: [{ from: 'EUR', to: 'CNY', date: '2026-11-27', rate: '8.2013', source: 'ECB' }],
    });
  });

  it('is read as the bank publishes it, days without a rate left out', () => {
    const all = '\uFEFFDate,USD,CNY,TRL,\n2026-11-27,1.1601,8.2013,N/A,\n1999-01-04,1.1789,N/A,0.3723,\n';
    expect(read(all)).toEqual({
      quotes: [{ from: 'EUR', to: 'CNY', date: '2026-11-27', rate: '8.2013', source: 'ECB' }],
    });
    const daily = 'Date, USD, CNY, \n27 November 2026, 1.1601, 8.2013, \n';
    expect(read(daily)).toEqual(read(all));
  });

  it('names every line that cannot be right', () => {
    const head = 'date,from,to,rate,source\n';
    expect(faults(`${head}2026-11-27,EUR,CNY,0,ECB`)).toEqual(['line 2: rate must be above 0']);
    expect(faults(`${head}2026-12-02,EUR,CNY,8,ECB`)).toEqual(['line 2: date must not lie in the future']);
    expect(faults(`${head}2026-11-27,EUR,EUR,1,ECB`)).toEqual(['line 2: to must be another currency']);
    for (const line of [
      '2026-02-30,EUR,CNY,8,ECB',
      '2026-11-27,eur,CNY,8,ECB',
      '2026-11-27,EUR,CNY,8e1,ECB',
      '2026-11-27,EUR,CNY,-8,ECB',
      '2026-11-27,EUR,CNY,8,',
      '2026-11-27,EUR',
    ]) {
      expect(faults(`${head}2026-11-27,EUR,CNY,8,ECB\n${line}`)).toEqual([
        expect.stringMatching(/^line 3: /),
      ]);
    }
  });

  it('is refused where it is no such table', () => {
    for (const file of [
      '',
      'x',
      '{"rate":8}',
      'date,from\n1,2',
      'date,from,to,rate,source\n',
      '"',
      'a,"b\nc',
    ]) {
      expect(faults(file)).toHaveLength(1);
    }
  });
});
