import { hashSecret, newId, newSecret } from '#libs/core/id';
import { onDatabase } from './database.js';

/** Somebody who is signed in at any of the processes, by a token. */
export interface Passerby {
  id: string;
  headers: { authorization: string };
}

const INSERT = `with person as (
    insert into persons (id, email, email_verified_at, password_hash, name, home_region, time_zone, ui_locale, read_locales, state)
    values ($1, $2, now(), 'nobody signs in here', $3, $4, 'UTC', 'en', '{en}', 'active') returning id)
  insert into personal_tokens (id, person_id, name, secret_hash, scopes) select $5, id, 'crowd', $6, '{read,write}' from person`;

/** Many people at once, without the work that each sign-up is to the server. */
export const gatherCrowd = (databaseUrl: string, size: number): Promise<Passerby[]> =>
  onDatabase(databaseUrl, async (database) => {
    const crowd: Passerby[] = [];
    for (let n = 0; n < size; n += 1) {
      const [id, secret] = [newId(), newSecret()];
      const name = {
        forms: [{ script: 'Latn', family: `Person ${n}`, given: 'Any' }],
        preferredScript: 'Latn',
        latinOrder: 'given_first',
      };
      await database.query(INSERT, [
        id,
        `crowd-${n}@example.org`,
        JSON.stringify(name),
        n % 2 ? 'EU' : 'CN',
        newId(),
        hashSecret(secret),
      ]);
      crowd.push({ id, headers: { authorization: `Bearer ${secret}` } });
    }
    return crowd;
  });
