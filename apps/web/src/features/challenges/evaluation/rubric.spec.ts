import fc from 'fast-check';
import { evenWeights, isWhole, labelInput, weightSum } from './rubric';

const criterion = (weight: number, en = 'Cost') => ({ labels: { en }, weight, scale: 10 });

describe('a rubric while it is written', () => {
  it('is whole with names and weights of exactly 100', () => {
    expect(isWhole([criterion(60), criterion(40)], 'en')).toBe(true);
    expect(isWhole([criterion(60), criterion(30)], 'en')).toBe(false);
    expect(isWhole([criterion(60), criterion(40, ' ')], 'en')).toBe(false);
    expect(isWhole([criterion(100), criterion(0)], 'en')).toBe(false);
    expect(isWhole([], 'en')).toBe(false);
  });

  it('names the original first and leaves out what is empty', () => {
    expect(labelInput({ en: 'Cost', 'zh-Hans': '成本' }, 'zh-Hans')).toEqual([
      { locale: 'zh-Hans', text: '成本' },
      { locale: 'en', text: 'Cost' },
    ]);
    expect(labelInput({ en: '', 'zh-Hans': '成本' }, 'zh-Hans')).toHaveLength(1);
  });

  it('can share 100 among any number of criteria', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        const weights = evenWeights(count);
        expect(weightSum(weights.map((weight) => ({ weight })))).toBe(100);
        expect(Math.max(...weights) - Math.min(...weights)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
