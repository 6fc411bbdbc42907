import type { Registration } from '../workshop';
import { rosterOf } from './roster-parts';

const of = (displayName: string, state: Registration['state'], position: number | null = null) =>
  ({
    person: { displayName },
    contact: { email: `${displayName.toLowerCase()}@example.org` },
    state,
    position,
  }) as Registration;
const ALL = [
  of('Anna', 'checked_in'),
  of('Bo', 'waitlisted', 2),
  of('陈伟', 'confirmed'),
  of('Dai', 'cancelled'),
  of('Emma', 'waitlisted', 1),
];
const names = (list: readonly Registration[]) => list.map(({ person }) => person.displayName);

describe('rosterOf', () => {
  it('tells those with a seat from those who wait, in their order, and leaves out who gave theirs back', () => {
    const { seated, waiting, present } = rosterOf(ALL, '');
    expect(names(seated)).toEqual(['Anna', '陈伟']);
    expect(names(waiting)).toEqual(['Emma', 'Bo']);
    expect(present).toBe(1);
  });

  it('finds by a part of the name or the address', () => {
    expect(names(rosterOf(ALL, '伟').seated)).toEqual(['陈伟']);
    expect(names(rosterOf(ALL, 'EMMA@').waiting)).toEqual(['Emma']);
  });
});
