import { personRegistered, personVerified } from '#libs/contracts/identity-facts';
import type { PersonName } from '#libs/contracts/person-name';
import { Outbox } from '#libs/core/outbox/outbox';
import { hashPassword } from '#libs/identity/passwords';
import { PersonsRepository } from '#libs/identity/persons.repository';
import type { DemoPerson } from '../demo/demo-types.js';
import { people } from '../demo/people.js';
import { challenges } from '../demo/challenges.js';
import { drawPassword, type DemoAccount } from './demo-passwords.js';
import { daysAfter } from './demo-days.js';
import type { DemoWorld } from './demo-world.js';

const JOINED_DAYS_AGO = 260;
const WEEK = [1, 2, 3, 4, 5];

/** Accounts with passwords drawn now. */
export const drawAccounts = (): DemoAccount[] =>
  people.map((person) => ({ email: person.email, name: fullName(person), password: drawPassword() }));

/** Everybody of the story, their addresses confirmed. */
export async function seedPeople(world: DemoWorld, accounts: readonly DemoAccount[]): Promise<void> {
  world.moveTo(daysAfter(world.now, -JOINED_DAYS_AGO));
  const managers = new Set(challenges.map(({ manager }) => manager));
  const hashes = await Promise.all(accounts.map(({ password }) => hashPassword(password)));
  for (const [n, person] of people.entries()) {
    const joined = daysAfter(world.now, -JOINED_DAYS_AGO);
    const row = await world.get(PersonsRepository).insert({
      email: person.email,
      passwordHash: hashes[n] ?? '',
      name: nameOf(person),
      homeRegion: person.homeRegion,
      timeZone: person.timeZone,
      uiLocale: person.uiLocale,
      readLocales: person.readLocales,
      languages: person.languages.map((skill) => ({ ...skill, read: true, write: true })),
      workingHours: WEEK.flatMap((weekday) => person.workingHours.map((span) => ({ weekday, ...span }))),
      bio: person.bio,
      // who asks the world for solutions, and who brings people together, goes by name
      listed: person.scout === true || managers.has(person.key),
      platformRoles: person.platformRole ? [person.platformRole] : [],
      state: 'active',
      emailVerifiedAt: joined,
      createdAt: joined,
    });
    if (!row) throw new Error(`${person.email} has an account already.`);
    world.people.set(person.key, row.id);
    await world.get(Outbox).record(personRegistered, { personId: row.id }, null);
    await world.get(Outbox).record(personVerified, { personId: row.id }, null);
  }
}

export const fullName = ({ latin, han }: DemoPerson): string =>
  han ? `${han.family}${han.given} · ${latin.given} ${latin.family}` : `${latin.given} ${latin.family}`;

const nameOf = ({ latin, han }: DemoPerson): PersonName => ({
  forms: [...(han ? [{ script: 'Hani' as const, ...han }] : []), { script: 'Latn' as const, ...latin }],
  preferredScript: han ? 'Hani' : 'Latn',
  latinOrder: han ? 'family_first' : 'given_first',
});
