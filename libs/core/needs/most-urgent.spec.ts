import fc from 'fast-check';
import { mostUrgent } from './most-urgent.js';
import type { Need, Urgency } from './need.js';

const ORDER: Urgency[] = ['blocking', 'waited_for', 'own_work', 'whenever'];

const need = (urgency: Urgency, at: string | null, href: string): Need => ({
  urgency,
  item: {
    kind: 'finish_draft',
    subject: { type: 'challenge', id: null, title: null },
    href,
    due: at === null ? null : { at, timeZone: 'UTC' },
    count: null,
  },
});

describe('mostUrgent', () => {
  it('puts urgency before dates, and dates before what has none', () => {
    const needs = [
      need('own_work', null, 'c'),
      need('own_work', '2026-10-02T00:00:00.000Z', 'b'),
      need('whenever', '2026-10-01T00:00:00.000Z', 'd'),
      need('blocking', null, 'a'),
    ];
    expect(mostUrgent(needs).map(({ href }) => href)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('never leaves out a row more urgent than one it shows, and shows seven at most', () => {
    const anyNeed = fc
      .tuple(
        fc.constantFrom(...ORDER),
        fc.option(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100') })),
      )
      .map(([urgency, at]) => need(urgency, at?.toISOString() ?? null, urgency));
    fc.assert(
      fc.property(fc.array(anyNeed, { maxLength: 20 }), (needs) => {
        const shown = mostUrgent(needs);
        expect(shown).toHaveLength(Math.min(7, needs.length));
        const rank = (href: string) => ORDER.indexOf(href as Urgency);
        const leftOut = needs.filter(({ item }) => !shown.includes(item));
        const worst = Math.max(-1, ...shown.map(({ href }) => rank(href)));
        for (const { urgency } of leftOut) expect(rank(urgency)).toBeGreaterThanOrEqual(worst);
      }),
    );
  });
});
