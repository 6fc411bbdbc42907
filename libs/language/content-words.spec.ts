import { anyOf, contentWords, sharedWords } from './content-words.js';

const keys = (text: string) => contentWords(text).map(({ key }) => key);
const shared = (a: string, b: string) => sharedWords(contentWords(a), new Set(keys(b)));

describe('content words', () => {
  it('take the forms of one word for one', () => {
    for (const forms of [
      ['press', 'presses'],
      ['bearing', 'Bearings'],
      ['Sensor', 'Sensoren', 'sensors'],
      ['vibration', 'vibrating', 'Vibrations'],
      ['résistance', 'resistances'],
    ]) {
      expect(new Set(forms.flatMap(keys)).size).toBe(1);
    }
  });

  it('leave grammar, numbers and units out', () => {
    expect(keys('the 24 of 2026 für die mm 40')).toEqual([]);
    expect(keys('我们需要的')).toEqual([]);
  });

  it('read Chinese of either script by pairs', () => {
    expect(keys('軸承')).toEqual(keys('轴承'));
    expect(keys('压机振动')).toEqual(['压机', '机振', '振动']);
  });

  it('name what two texts share, as it was written, each once', () => {
    expect(shared('Vibration sensing for old Presses: vibrations', 'A press that senses vibration')).toEqual([
      'Vibration',
      'Presses',
    ]);
    expect(shared('低成本振动传感器的压机', '压机振动传感器')).toEqual(['振动传感器', '压机']);
    expect(shared('振动与振动', '振动')).toEqual(['振动']);
    expect(shared('振动的动机', '振动，动机')).toEqual(['振动', '动机']);
  });

  it('make a query of any text', () => {
    expect(anyOf(keys(`press & 'x' | 轴承 :* ! ( \\`))).toBe("'pres':* | '轴承'");
    expect(anyOf([])).toBe('');
  });
});
