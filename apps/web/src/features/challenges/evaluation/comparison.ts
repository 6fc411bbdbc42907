import type { readRanking } from '#libs/contracts/evaluation';
import type { Answer } from '#libs/contracts/operation';

export type Ranked = Answer<typeof readRanking>['items'][number];

/** By what the comparison is ordered: a figure, the title, or a criterion by its id. */
export type Column = 'title' | 'mean' | 'median' | 'spread' | 'count' | `criterion:${string}`;
export interface Order {
  by: Column;
  direction: 'ascending' | 'descending';
}

/** A title is read from A on; of figures the largest comes first. */
const usual = (by: Column): Order['direction'] => (by === 'title' ? 'ascending' : 'descending');

export const ORDER: Order = { by: 'mean', direction: usual('mean') };

/** The order after somebody asks for a column: asked again, it turns round. */
export const turned = (order: Order, by: Column): Order =>
  order.by === by
    ? { by, direction: order.direction === 'ascending' ? 'descending' : 'ascending' }
    : { by, direction: usual(by) };

/** The submissions in this order; what has no value there comes last either way, and equals stay as the server ordered them. */
export function inOrder(items: readonly Ranked[], { by, direction }: Order, locale: string): Ranked[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (by === 'title') {
    const { compare } = new Intl.Collator(locale);
    return items.toSorted((a, b) => sign * compare(a.title.text, b.title.text));
  }
  return items.toSorted((a, b) => {
    const [left, right] = [figureOf(a, by), figureOf(b, by)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}

/** What stands in a column of figures; null where nobody has reviewed yet. */
export function figureOf(item: Ranked, by: Exclude<Column, 'title'>): number | null {
  if (by === 'mean' || by === 'median' || by === 'spread' || by === 'count') return item[by];
  const id = by.slice('criterion:'.length);
  return item.byCriterion.find(({ criterionId }) => criterionId === id)?.mean ?? null;
}
