import { DictionaryBuilder, meaningsOf, type CedictEntry } from './dictionary-index.js';
import { loadDictionary } from './dictionary.js';

describe('meanings of an entry', () => {
  it('are short, without remarks, and say which are rare', () => {
    expect(
      meaningsOf(['to test (machinery etc); a test', '(old) an examination', 'see 測|测[ce4]', 'CL:次[ci4]']),
    ).toEqual([
      { text: 'to test', rare: false, position: 0 },
      { text: 'a test', rare: false, position: 1 },
      { text: 'an examination', rare: true, position: 2 },
    ]);
  });
});

describe('a dictionary', () => {
  const build = (entries: CedictEntry[]) => {
    const builder = new DictionaryBuilder();
    builder.countCompounds(entries);
    builder.add(entries);
    return builder.finish();
  };

  it('takes the entry with more senses for the usual one, and a name only where there is nothing else', () => {
    const { zhToEn } = build([
      ['能', '能', 'Neng2', 'Neng river'],
      ['能', '能', 'neng2', ['can', 'ability']],
      ['京', '京', 'Jing1', 'the capital'],
    ]);
    expect(Object.fromEntries(zhToEn)).toEqual({ 能: 'can; ability', 京: 'the capital' });
  });

  it('takes the word that is in more other words for a meaning', () => {
    const { enToZh } = build([
      ['天時', '天时', 'tian1 shi2', 'time'],
      ['時間', '时间', 'shi2 jian1', 'time'],
      ['時間表', '时间表', 'shi2 jian1 biao3', 'timetable'],
    ]);
    expect(enToZh.get('time')).toBe('时间');
  });
});

describe('CC-CEDICT', () => {
  it('is loaded once, in both directions', async () => {
    const [dictionary, again] = await Promise.all([loadDictionary(), loadDictionary()]);
    expect(again).toBe(dictionary);
    expect(dictionary.zhToEn.size).toBeGreaterThan(90_000);
    expect(dictionary.enToZh.size).toBeGreaterThan(80_000);
    expect(dictionary.zhToEn.get('电路')).toBe('electric circuit');
    expect(dictionary.zhToEn.get('电池')).toMatch(/^battery/);
    expect(dictionary.enToZh.get('sensor')).toBe('传感器');
    expect(dictionary.enToZh.get('engineer')).toBe('工程师');
  }, 60_000);
});
