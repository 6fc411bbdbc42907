import { Database } from '#libs/core/database/database';
import { addPerson } from '../support/features.js';
import { refusal, startWorkshops, type Workshops } from './workshops-world.js';

/** A row of numbers in [0, 1) that a seed repeats (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What seats and waitlist should be, in the plainest words. */
class Model {
  seated: string[] = [];
  waiting: string[] = [];
  promotions: string[] = [];
  constructor(public capacity: number) {}

  come(person: string): void {
    if (this.seated.length < this.capacity) this.seated.push(person);
    else this.waiting.push(person);
  }
  go(person: string): void {
    this.seated = this.seated.filter((one) => one !== person);
    this.waiting = this.waiting.filter((one) => one !== person);
    this.moveUp();
  }
  resize(capacity: number): void {
    this.capacity = capacity;
    this.moveUp();
  }
  private moveUp(): void {
    while (this.seated.length < this.capacity && this.waiting.length > 0) {
      const next = this.waiting.shift() ?? '';
      this.seated.push(next);
      this.promotions.push(next);
    }
  }
}

describe('seats and the waitlist', () => {
  let workshops: Workshops;
  let database: Database;
  let host: string;
  let crowd: string[];

  beforeAll(async () => {
    workshops = await startWorkshops();
    database = workshops.app.get(Database);
    host = await addPerson(workshops.features, 'EU');
    crowd = await Promise.all(
      Array.from({ length: 24 }, (_, n) => addPerson(workshops.features, n % 2 ? 'EU' : 'CN')),
    );
  }, 60_000);
  afterAll(() => workshops.features.stop(), 30_000);

  const placeOf = async (person: string, id: string) =>
    (await workshops.read(person, id)).myRegistration?.id ?? '';
  const leave = async (person: string, id: string) => workshops.cancel(person, await placeOf(person, id));

  /** As the host finds it. */
  async function found(id: string) {
    const { taken, state } = await workshops.read(host, id);
    const items = await workshops.attendees(host, id);
    const with_ = (wanted: string) =>
      items.filter((item) => item.state === wanted).map(({ person }) => person.id);
    return { taken, state, seated: with_('confirmed'), waiting: with_('waitlisted') };
  }
  const promotions = async (id: string) =>
    (
      await database.pool.query<{ person: string }>(
        `select payload->>'personId' as person from outbox where name = 'registration.promoted' and payload->>'workshopId' = $1 order by id`,
        [id],
      )
    ).rows.map(({ person }) => person);

  it.each([1, 2, 3, 4, 5, 6])(
    'are what a plain model says after each of 60 random acts (seed %s)',
    async (seed) => {
      const random = randomFrom(seed);
      const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
      const model = new Model(3);
      const id = await workshops.open(host, { capacity: 3 });
      for (let act = 0; act < 60; act += 1) {
        const inside = [...model.seated, ...model.waiting];
        const outside = crowd.filter((person) => !inside.includes(person));
        const what = random();
        if (what < 0.5 && outside.length > 0) {
          const person = pick(outside);
          await workshops.register(person, id);
          model.come(person);
        } else if (what < 0.8 && inside.length > 0) {
          const person = pick(inside);
          await leave(person, id);
          model.go(person);
        } else {
          const capacity = 1 + Math.floor(random() * 6);
          await workshops.change(host, id, { capacity });
          model.resize(capacity);
        }
        const { taken, state, seated, waiting } = await found(id);
        expect({ act, taken, waiting, seated: seated.toSorted() }).toEqual({
          act,
          taken: model.seated.length,
          waiting: model.waiting,
          seated: model.seated.toSorted(),
        });
        expect(state).toBe(model.seated.length < model.capacity ? 'registration_open' : 'full');
      }
      expect(await promotions(id)).toEqual(model.promotions);
    },
    120_000,
  );

  it.each([11, 12, 13])(
    'hold when many come, go and change the number of seats at once (seed %s)',
    async (seed) => {
      const random = randomFrom(seed);
      const id = await workshops.open(host, { capacity: 2 });
      let most = 2;
      for (let round = 0; round < 6; round += 1) {
        const there = await found(id);
        const before = [...there.seated, ...there.waiting];
        most = Math.max(most, 2 + round);
        await Promise.all([
          ...crowd.map(async (person) => {
            if (random() < 0.4) return;
            if (before.includes(person)) await leave(person, id);
            else await workshops.register(person, id);
          }),
          workshops.change(host, id, { capacity: 2 + round }),
        ]);
        const { taken, seated, waiting, state } = await found(id);
        expect(taken).toBe(seated.length);
        expect(taken).toBeLessThanOrEqual(most);
        expect(waiting.length === 0 || taken >= 2 + round).toBe(true);
        expect(state).toBe(taken < 2 + round ? 'registration_open' : 'full');
      }
      const rows = await database.pool.query<{ id: string; state: string; arrival: number; told: number }>(
        `select r.id, r.state, r.arrival, (select count(*)::int from outbox o where o.name = 'registration.promoted'
           and o.payload->>'registrationId' = r.id::text) as told
         from registrations r where r.workshop_id = $1 order by r.arrival`,
        [id],
      );
      const promoted = rows.rows.filter(({ told }) => told > 0);
      const stillWaiting = rows.rows.filter(({ state }) => state === 'waitlisted');
      expect(promoted.every(({ told }) => told === 1)).toBe(true);
      expect(rows.rows.map(({ arrival }) => arrival)).toEqual(rows.rows.map((_, index) => index + 1));
      for (const { arrival } of stillWaiting)
        expect(promoted.every((other) => other.arrival < arrival)).toBe(true);
    },
    120_000,
  );

  it('says full where there is no waitlist, and knows each person once', async () => {
    const id = await workshops.open(host, { capacity: 1, waitlist: false });
    const [first = '', second = ''] = crowd;
    await workshops.register(first, id);
    await expect(workshops.register(second, id)).rejects.toEqual(refusal('full'));
    await expect(workshops.register(first, id)).rejects.toEqual(refusal('already_exists'));
    await leave(first, id);
    const [attempt, again] = await Promise.allSettled([
      workshops.register(second, id),
      workshops.register(second, id),
    ]);
    expect([attempt.status, again.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await found(id)).taken).toBe(1);
  });

  it('puts who comes back at the end, and never takes a seat away', async () => {
    const id = await workshops.open(host, { capacity: 2 });
    const [a = '', b = '', c = '', d = ''] = crowd;
    for (const person of [a, b, c, d]) await workshops.register(person, id);
    await workshops.change(host, id, { capacity: 1 });
    expect((await found(id)).seated).toEqual([a, b]);
    await leave(c, id);
    await workshops.register(c, id);
    await leave(a, id);
    expect(await found(id)).toMatchObject({ taken: 1, seated: [b], waiting: [d, c] });
    await leave(b, id);
    expect(await found(id)).toMatchObject({ taken: 1, seated: [d], waiting: [c] });
  });
});
