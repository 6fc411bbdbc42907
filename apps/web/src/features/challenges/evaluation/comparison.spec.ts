import fc from 'fast-check';
import { figureOf, inOrder, ORDER, turned, type Column, type Ranked } from './comparison';

const ranked = (text: string, mean: number | null, more: Partial<Ranked> = {}): Ranked =>
  ({ title: { text }, mean, median: mean, spread: 0, count: 1, byCriterion: [], ...more }) as Ranked;
const titles = (items: readonly Ranked[]) => items.map(({ title }) => title.text);

describe('P0-12: the comparison of submissions', () => {
  const items = [
    ranked('b', 70, { byCriterion: [{ criterionId: 'cost', mean: 10 }] }),
    ranked('c', null),
    ranked('a', 90, { byCriterion: [{ criterionId: 'cost', mean: 5 }] }),
  ];

  it('begins with the best mean, and turns round', () => {
    expect(titles(inOrder(items, ORDER, 'en'))).toEqual(['a', 'b', 'c']);
    expect(titles(inOrder(items, turned(ORDER, 'mean'), 'en'))).toEqual(['b', 'a', 'c']);
    expect(turned(turned(ORDER, 'mean'), 'mean')).toEqual(ORDER);
  });

  it('orders by title and by a criterion', () => {
    expect(titles(inOrder(items, turned(ORDER, 'title'), 'en'))).toEqual(['a', 'b', 'c']);
    expect(titles(inOrder(items, turned(ORDER, 'criterion:cost'), 'en'))).toEqual(['b', 'a', 'c']);
  });

  it('loses nothing, and puts what has no value last either way', () => {
    const anyItems = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }));
    const anyColumn = fc.constantFrom<Exclude<Column, 'title'>>('mean', 'median');
    fc.assert(
      fc.property(anyItems, anyColumn, fc.boolean(), (means, by, up) => {
        const before = means.map((mean, n) => ranked(String(n), mean));
        const direction = up ? 'ascending' : 'descending';
        const after = inOrder(before, { by, direction }, 'en');
        expect(new Set(after)).toEqual(new Set(before));
        const figures = after.map((item) => figureOf(item, by));
        const known = figures.filter((figure) => figure !== null);
        expect(figures.slice(0, known.length)).toEqual(known);
        expect(known).toEqual(known.toSorted((a, b) => (up ? a - b : b - a)));
      }),
    );
  });
});
