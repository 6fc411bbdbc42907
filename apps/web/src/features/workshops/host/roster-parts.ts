import type { Registration } from '../workshop';

/** Who has a seat and who waits, in their order, by what was typed of a name or an address; and how many are there. */
export function rosterOf(registrations: readonly Registration[], sought: string) {
  const typed = sought.trim().toLowerCase();
  const found = registrations.filter(
    ({ person, contact }) =>
      person.displayName.toLowerCase().includes(typed) || contact?.email.toLowerCase().includes(typed),
  );
  const seated = found.filter(({ state }) => state !== 'waitlisted' && state !== 'cancelled');
  return {
    seated,
    waiting: found
      .filter(({ state }) => state === 'waitlisted')
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0)),
    present: seated.filter(({ state }) => state === 'checked_in').length,
  };
}
