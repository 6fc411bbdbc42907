import fc from 'fast-check';
import { ZONE_CITIES } from './zone-cities.js';
import { searchZones, zoneName } from './zone-search.js';

describe('searching for a zone', () => {
  it.each([
    ['上海', 'Asia/Shanghai'],
    ['柏林', 'Europe/Berlin'],
    ['Shenzhen', 'Asia/Shanghai'],
    ['深圳', 'Asia/Shanghai'],
    ['Milan', 'Europe/Rome'],
    ['milano', 'Europe/Rome'],
    ['munchen', 'Europe/Berlin'],
    ['München', 'Europe/Berlin'],
    ['xian', 'Asia/Shanghai'],
    ['Łódź', 'Europe/Warsaw'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['Germany', 'Europe/Berlin'],
    ['德国', 'Europe/Berlin'],
    ['Poland', 'Europe/Warsaw'],
    ['意大利', 'Europe/Rome'],
    ['Asia/Kathmandu', 'Asia/Kathmandu'],
    ['Lord Howe', 'Australia/Lord_Howe'],
    ['UTC', 'UTC'],
  ])('%s finds %s first', (query, zone) => {
    expect(searchZones(query, 'en')[0]?.zone).toBe(zone);
  });

  it('names what it finds in both languages and labels it in that of the interface', () => {
    expect(searchZones('shen', 'en')[0]).toEqual({
      zone: 'Asia/Shanghai',
      en: 'Shenzhen',
      zh: '深圳',
      label: 'Shenzhen, China',
    });
    expect(searchZones('shen', 'zh-Hans')[0]?.label).toBe('中国深圳');
    expect(searchZones('singapore', 'en')[0]?.label).toBe('Singapore');
    expect(searchZones('新加坡', 'zh-Hans')[0]?.label).toBe('新加坡');
  });

  it('finds nothing for nothing, and nothing for nonsense', () => {
    expect(searchZones(' ', 'en')).toEqual([]);
    expect(searchZones('qqqq', 'en')).toEqual([]);
  });

  it('answers any text within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 30 }), (query, limit) => {
        expect(searchZones(query, 'zh-Hans', limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('the table of cities', () => {
  const cities = ZONE_CITIES.trim()
    .split('\n')
    .flatMap((line) => {
      const zone = line.split(' ')[0]!;
      return line
        .slice(line.indexOf(':') + 1)
        .split(';')
        .map((city) => ({ zone, city: city.trim() }));
    });

  it('has 150 cities and more, all in zones that exist', () => {
    expect(cities.length).toBeGreaterThanOrEqual(150);
    for (const { zone } of cities)
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });

  it('finds each city by each of its names', () => {
    for (const { zone, city } of cities) {
      const [, latin, zh] = /^(.*) (\p{Script=Han}+)$/u.exec(city)!;
      for (const name of [...latin!.split('/'), zh!])
        expect(searchZones(name, 'en').map((hit) => hit.zone)).toContain(zone);
    }
  });

  it('names a zone by its first city, an unknown one by itself', () => {
    expect(zoneName('Asia/Shanghai')).toEqual({ en: 'Shanghai', zh: '上海' });
    expect(zoneName('Etc/Nowhere')).toEqual({ en: 'Etc/Nowhere', zh: 'Etc/Nowhere' });
  });
});
