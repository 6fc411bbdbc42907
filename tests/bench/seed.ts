import pg from 'pg';
import { hashSecret, newId, newSecret } from '#libs/core/id';

/** Somebody who is signed in. */
export interface Seeded {
  personId: string;
  /** The Cookie header of their session. */
  cookie: string;
}

const INSERT_PERSON = `insert into persons (id, email, email_verified_at, password_hash, name, home_region, time_zone,
    ui_locale, read_locales, state)
  values ($1, $2, now(), '', $3, 'EU', 'Europe/Berlin', $4, $5, 'active')`;
const INSERT_SESSION = `insert into sessions (id, person_id, secret_hash, device, expires_at)
  values ($1, $2, $3, 'bench', now() + interval '1 day')`;
const INSERT_PROJECT = `insert into projects (id, title, state) values ($1, $2, 'active')`;
const INSERT_MEMBER = `insert into project_members (project_id, person_id, role, side) values ($1, $2, 'contributor', 'EU')`;
const INSERT_PEOPLE = `insert into persons (id, email, email_verified_at, password_hash, name, home_region, time_zone,
    ui_locale, read_locales, state)
  select id, id || '@example.org', now(), '', $2::jsonb, 'EU', 'Europe/Berlin', 'en', '{en}', 'active'
  from unnest($1::uuid[]) as new(id)`;
const INSERT_MEMBERS = `insert into project_members (project_id, person_id, role, side)
  select $1, person_id, 'contributor', 'EU' from unnest($2::uuid[]) as new(person_id)`;
const INSERT_WORKSHOP = `insert into workshops (id, uid, title, kind, state, visibility, project_id, start_local, time_zone,
    second_zone, starts_at, ends_at, capacity, waitlist, join_links, languages)
  values ($1, $1::uuid::text, $2, 'bilateral', 'scheduled', 'project', $3, '2027-03-03T09:00', 'Europe/Berlin',
    'Asia/Shanghai', '2027-03-03T08:00Z', '2027-03-03T10:00Z', 10, true, '[]', '["en"]')`;
const INSERT_CHANNEL = `insert into channels (id, kind, subject_id, name) values ($1, 'project', $2, 'general')`;

const TITLE = {
  sourceLocale: 'en',
  revision: 1,
  variants: { en: { text: 'Bench', provenance: 'human', sourceRevision: 1, at: new Date().toISOString() } },
};
const NAME = {
  forms: [{ script: 'Latn', family: 'Weber', given: 'Anna' }],
  preferredScript: 'Latn',
  latinOrder: 'given_first',
};

/** Writes what a benchmark starts from straight into a database. */
export class Seed {
  private constructor(readonly client: pg.Client) {}

  static async into<T>(url: string, work: (seed: Seed) => Promise<T>): Promise<T> {
    const client = new pg.Client(url);
    await client.connect();
    try {
      await client.query('begin');
      const result = await work(new Seed(client));
      await client.query('commit');
      await client.query('vacuum analyze');
      return result;
    } finally {
      await client.end();
    }
  }

  async person(locale: 'en' | 'zh-Hans' = 'en'): Promise<Seeded> {
    const personId = newId();
    const secret = newSecret();
    const values = [personId, `${personId}@example.org`, JSON.stringify(NAME), locale, [locale]];
    await this.client.query(INSERT_PERSON, values);
    await this.client.query(INSERT_SESSION, [newId(), personId, hashSecret(secret)]);
    return { personId, cookie: `qiao_session=${secret}` };
  }

  /** Many people, a project they are all in, and a workshop of it; the first of them organises. */
  async workshopOf(
    personIds: readonly string[],
  ): Promise<{ projectId: string; workshopId: string; organiserId: string }> {
    const [projectId, workshopId] = [newId(), newId()];
    const title = JSON.stringify(TITLE);
    await this.client.query(INSERT_PEOPLE, [personIds, JSON.stringify(NAME)]);
    await this.client.query(INSERT_PROJECT, [projectId, title]);
    await this.client.query(INSERT_MEMBERS, [projectId, personIds]);
    await this.client.query(INSERT_WORKSHOP, [workshopId, title, projectId]);
    return { projectId, workshopId, organiserId: personIds[0] ?? '' };
  }

  /** A project of these people with one channel; answers the channel's id. */
  async channelOf(people: readonly Seeded[]): Promise<string> {
    const [projectId, channelId] = [newId(), newId()];
    await this.client.query(INSERT_PROJECT, [projectId, JSON.stringify(TITLE)]);
    for (const { personId } of people) await this.client.query(INSERT_MEMBER, [projectId, personId]);
    await this.client.query(INSERT_CHANNEL, [channelId, projectId]);
    return channelId;
  }
}
