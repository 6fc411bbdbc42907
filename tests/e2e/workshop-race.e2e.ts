import { cancelRegistration, listRegistrations, register } from '#libs/contracts/registrations';
import { changeWorkshop, readWorkshop } from '#libs/contracts/workshops';
import { Client } from '../support/client.js';
import { gatherCrowd, type Passerby } from '../support/crowd.js';
import { onDatabase } from '../support/database.js';
import { ANNA, signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { openWorkshop } from '../support/workshops.js';

const PEOPLE = 100;
/** `WORKSHOP_ROUNDS=20 node tools/test.mjs e2e workshop-race` asks more often. */
const ROUNDS = Number(process.env.WORKSHOP_ROUNDS ?? 5);

describe('a hundred people at once for the last seat, over two processes', () => {
  let stack: Stack;
  let host: Signed;
  let crowd: Passerby[];

  beforeAll(async () => {
    stack = await startStack({
      backend: 'postgres',
      apis: 2,
      env: { RATE_LIMIT_PER_MINUTE: '1000000', CHECK_ANSWERS: 'true' },
    });
    host = await signUp(stack, 'host@example.org', 'EU', ANNA);
    crowd = await gatherCrowd(stack.databaseUrl, PEOPLE);
  }, 120_000);
  afterAll(() => stack?.stop(), 30_000);

  /** Everybody asks the process that falls to them. */
  const at = (n: number) => new Client(stack.urls[n % 2] ?? '');

  async function allRegister(id: string): Promise<void> {
    const heard = await Promise.all(
      crowd.map(({ headers }, n) => at(n).ask(register, { params: { id }, body: {}, headers })),
    );
    expect(heard.map(({ status }) => status)).toEqual(crowd.map(() => 201));
  }

  /** As the database holds it, in order of arrival. */
  const rowsOf = (id: string) =>
    onDatabase(stack.databaseUrl, async (database) => {
      const { rows } = await database.query<{ id: string; person_id: string; state: string; at: Date }>(
        'select id, person_id, state, registered_at as at from registrations where workshop_id = $1 order by arrival',
        [id],
      );
      return rows;
    });
  const promotionsOf = (id: string) =>
    onDatabase(stack.databaseUrl, async (database) => {
      const { rows } = await database.query<{ id: string }>(
        `select details->>'registrationId' as id from audit_entries
         where action = 'registration.promoted' and details->>'workshopId' = $1`,
        [id],
      );
      return rows.map((row) => row.id).toSorted();
    });
  const states = (rows: { state: string }[], state: string) =>
    rows.filter((row) => row.state === state).length;

  it.each(Array.from({ length: ROUNDS }, (_, n) => n + 1))(
    'round %s',
    async () => {
      const id = await openWorkshop(host.client, { capacity: 1 });
      const params = { id };
      await allRegister(id);
      const full = await host.client.call(readWorkshop, { params });
      expect([full.state, full.taken, full.waiting]).toEqual(['full', 1, PEOPLE - 1]);
      const before = await rowsOf(id);
      expect(before.map(({ state }) => state)).toEqual([
        'confirmed',
        ...Array.from({ length: PEOPLE - 1 }, () => 'waitlisted'),
      ]);
      expect(new Set(before.map(({ person_id }) => person_id)).size).toBe(PEOPLE);
      expect(before.map(({ at }) => at)).toEqual(before.map(({ at }) => at).toSorted((a, b) => +a - +b));

      // the seat is given back three times over, one of the waiting goes, and four more seats are made, all at once
      const seated = before[0];
      const going = before[PEOPLE - 1];
      const tokenOf = (person: string | undefined) => crowd.find((one) => one.id === person)?.headers;
      const leave = (row: typeof seated, n: number) =>
        at(n).ask(cancelRegistration, {
          params: { id: row?.id ?? '' },
          ...(tokenOf(row?.person_id) && { headers: tokenOf(row?.person_id) }),
        });
      const heard = await Promise.all([
        leave(seated, 0),
        leave(seated, 1),
        leave(seated, 0),
        leave(going, 1),
        host.client.ask(changeWorkshop, { params, body: { capacity: 5 }, ifMatch: full.version }),
      ]);
      expect(heard.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      const after = await rowsOf(id);
      expect([states(after, 'confirmed'), states(after, 'cancelled')]).toEqual([5, 2]);
      const moved = before.slice(1, 6).map((row) => row.id);
      expect(after.filter(({ state }) => state === 'confirmed').map((row) => row.id)).toEqual(moved);
      expect(await promotionsOf(id)).toEqual(moved.toSorted());
      const { items } = await host.client.call(listRegistrations, {
        params,
        query: { state: 'waitlisted', limit: 100 },
      });
      expect(items.map(({ position }) => position)).toEqual(items.map((_, n) => n + 1));
      expect((await host.client.call(readWorkshop, { params })).taken).toBe(5);
    },
    120_000,
  );
});
