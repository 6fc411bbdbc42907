import type { INestApplicationContext } from '@nestjs/common';
import { PersonsRepository } from '#libs/identity/persons.repository';
import { people } from '../demo/people.js';
import { fullName } from './seed-people.js';

/** The accounts of the demonstration that are there, in the order of the story. */
export async function demoAccounts(app: INestApplicationContext): Promise<{ email: string; name: string }[]> {
  const persons = app.get(PersonsRepository);
  const known = await Promise.all(people.map(({ email }) => persons.findByEmail(email)));
  return people
    .filter((_, n) => known[n] !== null)
    .map((person) => ({ email: person.email, name: fullName(person) }));
}
