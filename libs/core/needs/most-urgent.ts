import type { Need, NeedItem, Urgency } from './need.js';

const MOST = 7;
const RANK: Record<Urgency, number> = { blocking: 0, waited_for: 1, own_work: 2, whenever: 3 };

/** At most seven rows: by urgency, then what is due first; what has no date comes after what has one. */
export const mostUrgent = (needs: readonly Need[]): NeedItem[] =>
  needs
    .toSorted((a, b) => RANK[a.urgency] - RANK[b.urgency] || dueAt(a) - dueAt(b))
    .slice(0, MOST)
    .map(({ item }) => item);

const dueAt = ({ item }: Need): number => (item.due ? Date.parse(item.due.at) : Number.MAX_SAFE_INTEGER);
